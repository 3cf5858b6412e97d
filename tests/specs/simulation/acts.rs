//! What can happen in the simulation, as plain data: whatever is left out of a list of acts, the rest still makes sense, since
//! each act finds what it is about among what is there.

use super::time::Part;
use super::weather::{Weather, When};
use super::world::World;
use seedpod::base::Luck;

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Seconds go by, and all that is due in them happens.
    Pass(i64),
    /// Some parts of the backgrounds turn, here and there.
    Turn(Vec<(usize, Part)>),
    Weather(Weather),
    /// These pods do not reach the others.
    Cut(Vec<usize>),
    Heal,
    /// A pod is away for so many seconds.
    Down(usize, i64),
    Kill(usize),
    /// A pod is killed when it asks or tells another the next time.
    KillAt(usize, When),
    /// Somebody does something, to what their luck points at.
    Do {
        who: usize,
        what: Deed,
        luck: u64,
    },
}

/// What people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Share,
    Part,
    Post,
    Tell,
    Ask,
    Announce,
    Comment,
    Reply,
    Like,
    Unlike,
    LikeComment,
    Vote,
    Unvote,
    Attend,
    Edit,
    EditComment,
    Delete,
    DeleteComment,
    Reshare,
    Participate,
    Converse,
    Say,
    Ignore,
    Unignore,
    Describe,
    Read,
    Close,
    Waver,
    LikeAgain,
    ReshareAgain,
}

/// How often people do what.
const HABITS: [(Deed, u64); 30] = [
    (Deed::Share, 9),
    (Deed::Part, 4),
    (Deed::Post, 10),
    (Deed::Tell, 12),
    (Deed::Ask, 5),
    (Deed::Announce, 4),
    (Deed::Comment, 22),
    (Deed::Reply, 5),
    (Deed::Like, 12),
    (Deed::Unlike, 7),
    (Deed::LikeComment, 7),
    (Deed::Vote, 9),
    (Deed::Unvote, 5),
    (Deed::Attend, 8),
    (Deed::Edit, 10),
    (Deed::EditComment, 9),
    (Deed::Delete, 4),
    (Deed::DeleteComment, 6),
    (Deed::Reshare, 7),
    (Deed::Participate, 3),
    (Deed::Converse, 7),
    (Deed::Say, 11),
    (Deed::Ignore, 2),
    (Deed::Unignore, 2),
    (Deed::Describe, 3),
    (Deed::Read, 3),
    (Deed::Close, 1),
    (Deed::Waver, 8),
    (Deed::LikeAgain, 8),
    (Deed::ReshareAgain, 7),
];

/// What people begin with.
const BEGINNINGS: [Deed; 6] = [Deed::Post, Deed::Tell, Deed::Tell, Deed::Ask, Deed::Announce, Deed::Share];

/// The acts of a seed.
pub fn of(seed: u64) -> Vec<Act> {
    let mut luck = Luck::seeded(seed);
    let count = 26 + luck.below(26);
    let rough = luck.below(4);
    let mut acts = vec![Act::Weather(weather(&mut luck, rough))];
    for at in 0..count {
        match luck.below(100) {
            0..30 => {
                let most = [600, 600, 600, 7200, 7200, 43_200, 86_400][usize::try_from(luck.below(7)).unwrap()];
                acts.push(Act::Pass(seconds(&mut luck, most)));
            }
            30..45 => acts.push(turns(&mut luck)),
            45..49 => acts.push(Act::Weather(weather(&mut luck, rough))),
            49..52 => acts.push(Act::Cut((0..4).filter(|_| luck.below(2) == 0).collect())),
            52..54 => acts.push(Act::Heal),
            54..57 => {
                let most = match luck.below(40) {
                    0 => 17 * 86_400,
                    1..6 => 3 * 86_400,
                    _ => 12 * 3600,
                };
                acts.push(Act::Down(pod(&mut luck), seconds(&mut luck, most)));
            }
            57..59 => acts.push(Act::Kill(pod(&mut luck))),
            59..62 => {
                let when = if luck.below(2) == 0 { When::Before } else { When::After };
                acts.push(Act::KillAt(pod(&mut luck), when));
            }
            _ => {}
        }
        let who = usize::try_from(luck.below(7)).unwrap();
        // Without posts there is nothing to talk about.
        let what = if at < 6 { BEGINNINGS[usize::try_from(luck.below(6)).unwrap()] } else { deed(&mut luck) };
        acts.push(Act::Do { who, what, luck: luck.below(u64::MAX) });
    }
    acts
}

fn pod(luck: &mut Luck) -> usize {
    usize::try_from(luck.below(4)).unwrap()
}

fn seconds(luck: &mut Luck, most: u64) -> i64 {
    i64::try_from(1 + luck.below(most)).unwrap()
}

fn weather(luck: &mut Luck, rough: u64) -> Weather {
    let mut up_to = |most: u64| luck.below(most * rough + 1);
    Weather { lost: up_to(15), unanswered: up_to(5), late: up_to(4), twice: up_to(4) }
}

fn turns(luck: &mut Luck) -> Act {
    let parts = [Part::Inbox, Part::Errands, Part::Outbox, Part::Outbox];
    let count = 1 + luck.below(8);
    Act::Turn((0..count).map(|_| (pod(luck), parts[pod(luck)])).collect())
}

fn deed(luck: &mut Luck) -> Deed {
    let all: u64 = HABITS.iter().map(|(_, often)| often).sum();
    let mut at = luck.below(all);
    for (deed, often) in HABITS {
        match at.checked_sub(often) {
            Some(rest) => at = rest,
            None => return deed,
        }
    }
    unreachable!("the habits are counted above")
}

impl World {
    /// Does one act.
    pub fn act(&self, act: &Act) {
        match act {
            Act::Pass(seconds) => {
                self.say(|| format!("{} minutes pass", seconds / 60));
                self.pass(*seconds);
            }
            Act::Turn(turns) => {
                self.say(|| "some work is done here and there".to_owned());
                for (pod, part) in turns {
                    self.turn(*pod, *part);
                }
            }
            Act::Weather(weather) => {
                self.say(|| format!("the weather: {weather:?}"));
                self.sky.borrow_mut().weather = *weather;
            }
            Act::Cut(pods) => {
                self.say(|| {
                    format!("cut off from the others: {:?}", pods.iter().map(|p| self.host(*p)).collect::<Vec<_>>())
                });
                self.sky.borrow_mut().cut = pods.clone();
            }
            Act::Heal => {
                self.say(|| "the cut is healed".to_owned());
                self.sky.borrow_mut().cut.clear();
            }
            Act::Down(pod, seconds) => {
                self.say(|| format!("{} is down for {} hours", self.host(*pod), seconds / 3600));
                self.sky.borrow_mut().down[*pod] = Some(self.now() + seconds);
            }
            Act::Kill(pod) => {
                self.say(|| format!("{} is killed and started again", self.host(*pod)));
                self.kill(*pod, self.disk(*pod));
            }
            Act::KillAt(pod, when) => {
                self.say(|| format!("{} will be killed {when:?} its next request", self.host(*pod)));
                self.sky.borrow_mut().doomed = Some((*pod, *when));
            }
            Act::Do { who, what, luck } => self.deed(*who, *what, *luck),
        }
        self.tick(1);
    }
}
