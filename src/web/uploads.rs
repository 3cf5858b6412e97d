//! Files that a form or a client brings: put aside on disk as they come, and made into pictures one after the other.

use crate::base::Error;
use crate::media::{BYTES_MAX, Crop, Refused};
use crate::moment::Tx;
use crate::pod::Pod;
use crate::social::pictures::{self, PictureId, Unmade};
use crate::web::input::{Input, proven};
use crate::web::measured::{Measured, Progress};
use crate::web::places::Crowd;
use crate::web::{INPUT_BYTES_MAX, Trouble, Visit, trouble};
use multer::{Constraints, Field, Multipart, SizeLimit};
use rocket::data::{DataStream, FromData, Outcome, ToByteUnit};
use rocket::tokio::fs::File;
use rocket::tokio::io::{AsyncReadExt, AsyncWriteExt};
use rocket::tokio::sync::Semaphore;
use rocket::tokio::task::spawn_blocking;
use rocket::tokio::time::timeout;
use rocket::{Data, Request};
use std::io::{Read, Seek};
use std::sync::Arc;
use std::time::Duration;

/// Most bytes of a form with files.
const BYTES_OF_ALL_MAX: u64 = 128 << 20;
/// Most files of a form; further ones are passed over.
const FILES_MAX: usize = 20;
/// What each part of a form counts for besides its name and its text, in bytes.
pub(super) const PART_BYTES: usize = 256;
/// Nothing has come for so long: nothing will.
const SILENCE: Duration = Duration::from_secs(30);

/// Pictures are made one at a time; a second mutex in `media` would hold threads while they wait.
static TURN: Semaphore = Semaphore::const_new(1);

/// What a request brings that may hold files: the fields, proven as [`Input`] is, and the files of somebody signed in.
pub struct Uploads {
    pub input: Input,
    pub files: Vec<Upload>,
}

/// A file as it came.
pub struct Upload {
    /// What it was called; for telling people which one is meant.
    pub name: String,
    content: Result<std::fs::File, Refused>,
}

impl Upload {
    /// Makes a picture of it when it is its turn; `then` notes what it is for.
    pub async fn made<T: Send + 'static>(
        self,
        pod: &Arc<Pod>,
        crop: Option<Crop>,
        then: impl FnOnce(&mut Tx, PictureId) -> crate::base::Result<T> + Send + 'static,
    ) -> Result<T, Unmade> {
        let pod = pod.clone();
        in_turn(move || {
            let mut file = self.content.map_err(Unmade::Refused)?;
            let length = file.metadata().map_or(0, |about| about.len());
            let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
            file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(|error| broken(&error))?;
            drop(file);
            pictures::upload(&pod, bytes, crop, then)
        })
        .await
    }
}

/// Does work on pictures when it is its turn, off the web's threads.
pub async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unmade> + Send + 'static,
) -> Result<T, Unmade> {
    let _turn = TURN.acquire().await.map_err(|error| broken(&error))?;
    spawn_blocking(work).await.map_err(|error| broken(&error))?
}

fn broken(error: &dyn std::fmt::Display) -> Unmade {
    Unmade::Broken(Error::Broken(format!("an upload: {error}")))
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Uploads {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Uploads> {
        match read(request, data).await {
            Ok(uploads) => Outcome::Success(uploads),
            Err(why) => Outcome::Error((trouble::note(request, why), ())),
        }
    }
}

async fn read<'r>(request: &'r Request<'_>, data: Data<'r>) -> Result<Uploads, Trouble> {
    let visit = Visit::of(request).as_ref().map_err(|error| Trouble::from(error.clone()))?;
    let viewer = visit.viewer_id().ok_or(Trouble::SignIn)?;
    let crowd = request.rocket().state::<Crowd>().ok_or(Trouble::Broken)?;
    let _place = crowd.uploading.take(viewer).ok_or(Trouble::TooOften { retry_after_s: 5 })?;
    let kind = request.content_type();
    let boundary = kind.filter(|kind| kind.is_form_data()).and_then(|kind| kind.param("boundary"));
    let (fields, files) = match boundary {
        Some(boundary) => parts(&visit.pod, data.open((BYTES_OF_ALL_MAX + INPUT_BYTES_MAX).bytes()), boundary).await?,
        None if kind.is_some_and(|kind| kind.is_json() || kind.is_form()) => {
            return Ok(Uploads { input: Input::read(request, data).await?, files: Vec::new() });
        }
        None => (Vec::new(), vec![body(&visit.pod, request, data).await?]),
    };
    let mut all = Input::of_query(request);
    all.extend(fields);
    let input = proven(visit, request, all)?;
    Ok(Uploads { input, files })
}

/// The parts of a form: fields, and files put aside.
async fn parts(
    pod: &Pod,
    stream: DataStream<'_>,
    boundary: &str,
) -> Result<(Vec<(String, String)>, Vec<Upload>), Trouble> {
    let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(BYTES_OF_ALL_MAX));
    let (stream, progress) = Measured::of(stream);
    let mut form = Multipart::with_reader_with_constraints(stream, boundary, limits);
    let (mut fields, mut files, mut left) = (Vec::new(), Vec::new(), INPUT_BYTES_MAX as usize);
    while let Some(mut field) = in_time(form.next_field()).await? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        progress.found(name.len());
        let costs = PART_BYTES + name.len() + file.as_ref().map_or(0, String::len);
        left = left.checked_sub(costs).ok_or(Trouble::TooLarge)?;
        match file {
            // A file field in which nothing was chosen.
            Some(file) if file.is_empty() => {}
            Some(file) if files.len() < FILES_MAX => {
                let content = aside(pod, &mut field, &progress).await?;
                files.extend(content.map(|content| Upload { name: file, content }));
            }
            Some(_) => {
                while let Some(chunk) = in_time(field.chunk()).await? {
                    progress.found(chunk.len());
                }
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
    Ok((fields, files))
}

/// Puts a file aside while it comes; one that is too large is read to its end, so that the form is not lost with it.
async fn aside(
    pod: &Pod,
    field: &mut Field<'_>,
    progress: &Progress,
) -> Result<Option<Result<std::fs::File, Refused>>, Trouble> {
    let failed = |error| Error::Broken(format!("an upload: {error}"));
    let mut file = File::from_std(pod.scratch()?);
    let mut bytes = 0;
    while let Some(chunk) = in_time(field.chunk()).await? {
        progress.found(chunk.len());
        bytes += chunk.len();
        if bytes <= BYTES_MAX {
            file.write_all(&chunk).await.map_err(failed)?;
        }
    }
    file.flush().await.map_err(failed)?;
    Ok(match bytes {
        0 => None,
        1..=BYTES_MAX => Some(Ok(file.into_std().await)),
        _ => Some(Err(Refused::TooLarge)),
    })
}

/// The next of a form, if it comes before the silence is too long.
pub(super) async fn in_time<T>(next: impl Future<Output = multer::Result<T>>) -> Result<T, Trouble> {
    let next = timeout(SILENCE, next).await.map_err(|_| Trouble::Unreadable)?;
    next.map_err(|error| match error {
        multer::Error::StreamSizeExceeded { .. } => Trouble::TooLarge,
        _ => Trouble::Unreadable,
    })
}

/// A body that is one file, as living clients send it; its name stands in a header or in the address.
async fn body<'r>(pod: &Pod, request: &'r Request<'_>, data: Data<'r>) -> Result<Upload, Trouble> {
    let asked = Input::of_query(request);
    let header = request.headers().get_one("X-File-Name");
    let name = header.filter(|name| !name.is_empty()).unwrap_or(asked.text("qqfile")).to_owned();
    let mut file = File::from_std(pod.scratch()?);
    let failed = |error| Error::Broken(format!("an upload: {error}"));
    let mut stream = data.open((BYTES_MAX as u64 + 1).bytes());
    let (mut chunk, mut bytes) = (vec![0; 64 << 10], 0);
    loop {
        let read = timeout(SILENCE, stream.read(&mut chunk)).await.map_err(|_| Trouble::Unreadable)?;
        match read.map_err(|_| Trouble::Unreadable)? {
            0 => break,
            read => {
                bytes += read;
                file.write_all(&chunk[..read]).await.map_err(failed)?;
            }
        }
    }
    file.flush().await.map_err(failed)?;
    let content = if bytes > BYTES_MAX { Err(Refused::TooLarge) } else { Ok(file.into_std().await) };
    Ok(Upload { name, content })
}
