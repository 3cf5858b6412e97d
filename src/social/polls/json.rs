//! Polls and votes as living clients read them.

use super::{Shown, Vote};
use serde_json::{Value, json};

/// `{poll_id, post_id, guid, question, participation_count, already_participated, poll_answers}`.
pub fn poll(shown: &Shown) -> Value {
    let answers = shown.answers.iter().map(|answer| {
        json!({
            "id": answer.id,
            "guid": answer.guid.as_str(),
            "answer": answer.text,
            "vote_count": answer.votes,
            "own_answer": shown.own == Some(answer.id),
        })
    });
    json!({
        "poll_id": shown.poll.id,
        "post_id": shown.poll.post,
        "guid": shown.poll.guid.as_str(),
        "question": shown.poll.question,
        "participation_count": shown.votes(),
        "already_participated": shown.own.is_some(),
        "poll_answers": answers.collect::<Vec<_>>(),
    })
}

/// `{id, guid, poll_id, poll_answer_id, author_id, created_at}`.
pub fn vote(vote: &Vote) -> Value {
    json!({
        "id": vote.id,
        "guid": vote.guid.as_str(),
        "poll_id": vote.poll,
        "poll_answer_id": vote.answer,
        "author_id": vote.author.id,
        "created_at": vote.created_at.to_string(),
    })
}
