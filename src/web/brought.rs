//! Archives that somebody brings, larger than memory: written to disk as they come, once the form has proven itself.

use crate::base::Error;
use crate::base::limits::ARCHIVE_UPLOAD_BYTES_MAX;
use crate::import::{self, Coming};
use crate::pod::Pod;
use crate::web::input::{Input, proven};
use crate::web::measured::{Measured, Progress};
use crate::web::places::Crowd;
use crate::web::uploads::{PART_BYTES, in_time};
use crate::web::{INPUT_BYTES_MAX, Trouble, Visit, trouble};
use multer::{Constraints, Field, Multipart, SizeLimit};
use rocket::data::{FromData, Outcome, ToByteUnit};
use rocket::tokio::fs::OpenOptions;
use rocket::tokio::io::{AsyncWriteExt, BufWriter};
use rocket::{Data, Request};

/// Most files of a form.
const FILES_MAX: usize = 100;
/// So much is written at a time; then it is asked whether there is room for more.
const STEP: usize = 4 << 20;

/// What a request brings that may hold an archive of somebody signed in: its files, or why they are not taken.
pub struct Brought(pub Result<Coming, Unwanted>);

/// Why files are not taken. Then no more of them is read than has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwanted {
    /// Another import of theirs is under way.
    UnderWay,
    /// They are larger than what is taken.
    TooLarge,
    /// The disk would be full.
    NoRoom,
}

/// Why reading ends early.
enum Ended {
    Unwanted(Unwanted),
    Trouble(Trouble),
}

impl<T: Into<Trouble>> From<T> for Ended {
    fn from(why: T) -> Ended {
        Ended::Trouble(why.into())
    }
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Brought {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Brought> {
        match read(request, data).await {
            Ok(files) => Outcome::Success(Brought(Ok(files))),
            Err(Ended::Unwanted(why)) => Outcome::Success(Brought(Err(why))),
            Err(Ended::Trouble(why)) => Outcome::Error((trouble::note(request, why), ())),
        }
    }
}

async fn read<'r>(request: &'r Request<'_>, data: Data<'r>) -> Result<Coming, Ended> {
    let visit = Visit::of(request).as_ref().map_err(|error| Trouble::from(error.clone()))?;
    let viewer = visit.viewer_id().ok_or(Trouble::SignIn)?;
    let crowd = request.rocket().state::<Crowd>().ok_or(Trouble::Broken)?;
    let _place = crowd.bringing.take(viewer).ok_or(Trouble::TooOften { retry_after_s: 5 })?;
    if visit.pod.look(|db| import::last_of(db, viewer))?.is_some_and(|last| !last.is_over()) {
        return Err(Ended::Unwanted(Unwanted::UnderWay));
    }
    let told = request.headers().get_one("Content-Length").and_then(|length| length.parse().ok()).unwrap_or_default();
    if told > ARCHIVE_UPLOAD_BYTES_MAX + INPUT_BYTES_MAX {
        return Err(Ended::Unwanted(Unwanted::TooLarge));
    }
    check_room(&visit.pod, told)?;
    let mut coming = Coming::expect(&visit.pod)?;
    let kind = request.content_type().filter(|kind| kind.is_form_data());
    let Some(boundary) = kind.and_then(|kind| kind.param("boundary")) else {
        Input::read(request, data).await?;
        return Ok(coming);
    };
    let all = ARCHIVE_UPLOAD_BYTES_MAX + INPUT_BYTES_MAX;
    let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(all));
    // Once more than all, so that it is told from a stream that breaks off.
    let (stream, progress) = Measured::of(data.open((all + 1).bytes()));
    let mut form = Multipart::with_reader_with_constraints(stream, boundary, limits);
    let (mut fields, mut left, mut is_proven, mut files) = (Vec::new(), INPUT_BYTES_MAX as usize, false, 0);
    while let Some(mut field) = in_time(form.next_field()).await? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        progress.found(name.len());
        let costs = PART_BYTES + name.len() + file.as_ref().map_or(0, String::len);
        left = left.checked_sub(costs).ok_or(Trouble::TooLarge)?;
        match file {
            // A file field in which nothing was chosen.
            Some(file) if file.is_empty() => {}
            Some(_) => {
                if !is_proven {
                    let mut all = Input::of_query(request);
                    all.extend(std::mem::take(&mut fields));
                    proven(visit, request, all)?;
                    is_proven = true;
                }
                files += 1;
                if files > FILES_MAX {
                    return Err(Ended::Unwanted(Unwanted::TooLarge));
                }
                aside(&visit.pod, &mut coming, &mut field, &progress).await?;
            }
            None => {
                let mut text = Vec::new();
                while let Some(chunk) = in_time(field.chunk()).await? {
                    progress.found(chunk.len());
                    left = left.checked_sub(chunk.len()).ok_or(Trouble::TooLarge)?;
                    text.extend_from_slice(&chunk);
                }
                fields.push((name, String::from_utf8(text).map_err(|_| Trouble::Unreadable)?));
            }
        }
    }
    if !is_proven {
        let mut all = Input::of_query(request);
        all.extend(fields);
        proven(visit, request, all)?;
    }
    Ok(coming)
}

/// Writes a file to its place while it comes.
async fn aside(pod: &Pod, coming: &mut Coming, field: &mut Field<'_>, progress: &Progress) -> Result<(), Ended> {
    let failed = |error| Ended::from(Error::Broken(format!("an archive: {error}")));
    let mut how = OpenOptions::new();
    how.create_new(true).write(true).mode(0o600);
    let mut file = BufWriter::with_capacity(STEP, how.open(coming.place()).await.map_err(failed)?);
    let mut unchecked = 0;
    while let Some(chunk) = in_time(field.chunk()).await.map_err(unwanted)? {
        progress.found(chunk.len());
        unchecked += chunk.len();
        if unchecked >= STEP {
            check_room(pod, unchecked as u64)?;
            unchecked = 0;
        }
        file.write_all(&chunk).await.map_err(failed)?;
    }
    file.flush().await.map_err(failed)
}

fn unwanted(trouble: Trouble) -> Ended {
    match trouble {
        Trouble::TooLarge => Ended::Unwanted(Unwanted::TooLarge),
        trouble => Ended::Trouble(trouble),
    }
}

fn check_room(pod: &Pod, bytes: u64) -> Result<(), Ended> {
    match pod.has_room(bytes)? {
        true => Ok(()),
        false => Err(Ended::Unwanted(Unwanted::NoRoom)),
    }
}
