//! The weather between the pods: requests are lost, come late, come twice or cannot pass, and a pod can be killed at one.

use super::ledger::Label;
use super::world::{Disk, World};
use rocket::http::{Accept, ContentType, Header};
use seedpod::base::Luck;
use seedpod::outside::{Answer, Get, Outside, Post, Unreached};
use std::rc::Rc;

/// How likely what is, in percent of all requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weather {
    /// Nothing gets there.
    pub lost: u64,
    /// It gets there, and the answer is lost.
    pub unanswered: u64,
    /// It gets there up to two days later; whoever sent it hears nothing.
    pub late: u64,
    /// It gets there, and up to two days later once more.
    pub twice: u64,
}

/// The moment of a request at which its pod is killed: nobody writes down what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Before,
    After,
}

/// What a pod was sent.
#[derive(Clone)]
pub struct Message {
    pub to: usize,
    pub path: String,
    pub kind: &'static str,
    pub body: Vec<u8>,
    pub label: Rc<Label>,
}

/// Between all pods.
pub struct Sky {
    luck: Luck,
    pub weather: Weather,
    /// The pods on one side of the cut; none: it is whole.
    pub cut: Vec<usize>,
    /// Until when a pod is down.
    pub down: [Option<i64>; 4],
    /// Who is killed at their next request.
    pub doomed: Option<(usize, When)>,
    /// What the pod whose turn it is had on its disk when it was killed: what it does until its turn ends never happens.
    pub left: Option<Disk>,
    /// What comes later: when, and what.
    pub late: Vec<(i64, Message)>,
    /// Everything that ever got somewhere.
    pub told: Vec<Message>,
    /// What is being sent, and how that went.
    pub sending: Option<Rc<Label>>,
    pub sent: Option<bool>,
    /// Says 202 and throws away every this many: the network is broken, and the simulation must find out.
    pub swallows: usize,
}

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Passes,
    Lost,
    Unanswered,
    Late,
    Twice,
}

impl Sky {
    pub fn of(seed: u64) -> Sky {
        Sky {
            luck: Luck::seeded(seed ^ 0x5ea),
            weather: Weather::default(),
            cut: Vec::new(),
            down: [None; 4],
            doomed: None,
            left: None,
            late: Vec::new(),
            told: Vec::new(),
            sending: None,
            sent: None,
            swallows: 0,
        }
    }

    /// Clear, whole, and everybody there.
    pub fn heal(&mut self) {
        (self.weather, self.cut, self.down, self.doomed) = (Weather::default(), Vec::new(), [None; 4], None);
    }

    fn fate(&mut self, from: usize, to: usize) -> Fate {
        if self.down[to].is_some() || self.cut.contains(&from) != (self.cut.contains(&to)) {
            return Fate::Lost;
        }
        let Weather { lost, unanswered, late, twice } = self.weather;
        match self.luck.below(100) {
            n if n < lost => Fate::Lost,
            n if n < lost + unanswered => Fate::Unanswered,
            n if n < lost + unanswered + late => Fate::Late,
            n if n < lost + unanswered + late + twice => Fate::Twice,
            _ => Fate::Passes,
        }
    }

    fn delay(&mut self) -> i64 {
        let most = if self.luck.below(3) == 0 { 48 * 3600 } else { 1800 };
        i64::try_from(self.luck.below(most)).unwrap()
    }
}

/// The way out of one pod.
pub struct Way<'w> {
    pub world: &'w World,
    pub from: usize,
}

impl Way<'_> {
    fn to(&self, url: &str) -> Result<(usize, String), Unreached> {
        let url = url::Url::parse(url).map_err(|_| Unreached::Url)?;
        let to = self.world.pod_at(url.host_str().unwrap_or_default()).ok_or(Unreached::Dns)?;
        Ok((to, url.path().to_owned() + &url.query().map(|query| format!("?{query}")).unwrap_or_default()))
    }

    /// Kills the pod if this is its moment. Whoever is dead reaches nobody.
    fn lives(&self, when: When) -> Result<(), Unreached> {
        let mut sky = self.world.sky.borrow_mut();
        if sky.doomed == Some((self.from, when)) {
            sky.doomed = None;
            sky.left = Some(self.world.disk(self.from));
        }
        if sky.left.is_none() { Ok(()) } else { Err(Unreached::Timeout) }
    }

    fn fate(&self, to: usize) -> Fate {
        self.world.sky.borrow_mut().fate(self.from, to)
    }

    fn asked(&self, to: usize, path: &str, accept: &'static str) -> (u16, Option<String>, String, Vec<u8>) {
        // Every pod looks at every other once a day: a page for each would be most of the work.
        if path == "/" {
            return (200, None, "text/html".to_owned(), Vec::new());
        }
        let house = self.world.house(to);
        self.world.runtime.block_on(async {
            let answer = house.door.get(path).header(Header::new("Accept", accept)).dispatch().await;
            let header = |name| answer.headers().get_one(name).map(str::to_owned);
            let (status, location) = (answer.status().code, header("Location"));
            let kind = header("Content-Type").unwrap_or_default();
            (status, location, kind, answer.into_bytes().await.unwrap_or_default())
        })
    }
}

impl Outside for Way<'_> {
    fn get(&self, get: &Get) -> Result<Answer, Unreached> {
        self.lives(When::Before)?;
        let mut url = get.url.clone();
        for _ in 0..=get.redirects_max {
            let (to, path) = self.to(&url)?;
            let fate = self.fate(to);
            self.world.say(|| format!("      GET {url}{}", if fate == Fate::Passes { "" } else { ", lost" }));
            if fate != Fate::Passes {
                return Err(Unreached::Timeout);
            }
            let (status, location, content_type, body) = self.asked(to, &path, get.accept);
            match location.filter(|_| (300..400).contains(&status)) {
                Some(location) => url = url::Url::parse(&url).unwrap().join(&location).unwrap().to_string(),
                None => {
                    self.world.overhears(&body);
                    self.lives(When::After)?;
                    return Ok(Answer { status, url, content_type, body });
                }
            }
        }
        Err(Unreached::TooManyRedirects)
    }

    fn post(&self, post: &Post) -> Result<u16, Unreached> {
        self.lives(When::Before)?;
        let (to, path) = self.to(&post.url)?;
        let label = self.world.sky.borrow().sending.clone().expect("nothing is sent but by the outbox");
        let fate = self.fate(to);
        let message = Message { to, path, kind: post.content_type, body: post.body.clone(), label };
        let outcome = self.send(message, fate);
        self.lives(When::After)?;
        self.world.sky.borrow_mut().sent = Some(matches!(outcome, Ok(status) if status < 300));
        outcome
    }
}

impl Way<'_> {
    fn send(&self, message: Message, fate: Fate) -> Result<u16, Unreached> {
        let word = match fate {
            Fate::Passes => "",
            Fate::Lost => ", lost",
            Fate::Unanswered => ", the answer lost",
            Fate::Late => ", late",
            Fate::Twice => ", and again",
        };
        self.world.say(|| format!("      {} to {}{word}", message.label, self.world.host(message.to)));
        let keep = |message: Message| {
            let mut sky = self.world.sky.borrow_mut();
            let due = self.world.now() + sky.delay();
            sky.late.push((due, message));
        };
        match fate {
            Fate::Lost => Err(Unreached::Timeout),
            Fate::Late => {
                keep(message);
                Err(Unreached::Timeout)
            }
            Fate::Twice => {
                keep(message.clone());
                Ok(self.world.receive(&message, false))
            }
            Fate::Unanswered => {
                self.world.receive(&message, false);
                Err(Unreached::Timeout)
            }
            Fate::Passes => Ok(self.world.receive(&message, false)),
        }
    }
}

impl World {
    /// A message reaches a pod's door; the status it says. `late`: nobody waits for that.
    pub fn receive(&self, message: &Message, late: bool) -> u16 {
        self.checks_the_wire(message);
        let swallows = self.sky.borrow().swallows;
        if swallows > 0 && (self.sky.borrow().told.len() + 1).is_multiple_of(swallows) {
            self.sky.borrow_mut().told.push(message.clone());
            return 202;
        }
        let house = self.house(message.to);
        let kind = ContentType::parse_flexible(message.kind).unwrap_or(ContentType::Binary);
        let status = self.runtime.block_on(async {
            let post = house.door.post(message.path.clone()).header(kind).header(Accept::Any);
            post.body(&message.body).dispatch().await.status().code
        });
        if status == 202 {
            self.wake(message.to);
            let mut ledger = self.ledger.borrow_mut();
            ledger.came(message.to, &house.db, &message.label);
            self.model.borrow_mut().heard(&message.label, late);
            self.sky.borrow_mut().told.push(message.clone());
        }
        status
    }

    /// What was late and is due comes now.
    pub fn bring_late(&self) {
        let now = self.now();
        let due: Vec<Message> = {
            let mut sky = self.sky.borrow_mut();
            let (due, rest): (Vec<_>, Vec<_>) =
                std::mem::take(&mut sky.late).into_iter().partition(|late| late.0 <= now);
            sky.late = rest;
            due.into_iter().map(|(_, message)| message).filter(|message| sky.down[message.to].is_none()).collect()
        };
        for message in due {
            self.say(|| format!("      {} comes to {} late", message.label, self.host(message.to)));
            self.receive(&message, true);
        }
    }
}
