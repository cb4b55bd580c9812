//! Answers blocks on several threads and writes the answers in order.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder, Scope};

use crate::answers::{Answered, Answers};
use crate::blocks::{Block, Blocks, Ends};

/// How many blocks wait for each worker, and how many pieces of its answers wait to be written.
const WAITING: usize = 1;

/// Answers all blocks with so many workers, or as many as the system has threads for; says whether any
/// order failed. Blocks go to the workers in turn, and answers are taken from them in the same turn, so a
/// worker that is ahead waits and memory is bounded.
pub(crate) fn answer_all<R: Read + Send>(
    mut blocks: Blocks<R>,
    ends: Ends,
    (jobs, worker): (usize, &dyn Fn() -> Answers),
    out: &mut impl Write,
) -> io::Result<bool> {
    let threaded = thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for _ in 0..jobs {
            let Some((input, output)) = spawn_worker(scope, worker()) else { break };
            inputs.push(input);
            outputs.push(output);
        }
        if inputs.is_empty() {
            return None;
        }
        let blocks = &mut blocks;
        let reader =
            Builder::new().spawn_scoped(scope, move || deal(blocks, ends, &inputs)).ok()?;
        let failed = collect(&outputs, out);
        // if the output was closed, this stops the workers, and they the reader
        drop(outputs);
        Some(failed.and_then(|failed| match reader.join() {
            Ok(read) => read.map(|()| failed),
            Err(_) => Err(io::Error::other("reading stopped")),
        }))
    });
    threaded.unwrap_or_else(|| answer_here(blocks, ends, worker(), out))
}

/// `None` if the system has no thread for it.
fn spawn_worker<'scope>(
    scope: &'scope Scope<'scope, '_>,
    mut answers: Answers,
) -> Option<(SyncSender<Block>, Receiver<Answered>)> {
    let (input, blocks) = sync_channel::<Block>(WAITING);
    let (answered, output) = sync_channel(WAITING);
    let work = move || {
        // a closed channel means that nobody wants more
        while let Ok(block) = blocks.recv()
            && answers.block(&block, |piece| answered.send(piece).is_ok())
        {}
    };
    Builder::new().spawn_scoped(scope, work).ok().map(|_| (input, output))
}

/// Answers all blocks without further threads.
fn answer_here<R: Read>(
    mut blocks: Blocks<R>,
    ends: Ends,
    mut answers: Answers,
    out: &mut impl Write,
) -> io::Result<bool> {
    let mut failed = false;
    while let Some(block) = blocks.next(ends)? {
        let mut written = Ok(());
        answers.block(&block, |piece| {
            written = write(&piece, out).map(|is_failure| failed |= is_failure);
            written.is_ok()
        });
        written?;
    }
    out.flush()?;
    Ok(failed)
}

fn deal<R: Read>(
    blocks: &mut Blocks<R>,
    ends: Ends,
    workers: &[SyncSender<Block>],
) -> io::Result<()> {
    for worker in workers.iter().cycle() {
        let Some(block) = blocks.next(ends)? else { break };
        if worker.send(block).is_err() {
            break;
        }
    }
    Ok(())
}

fn collect(workers: &[Receiver<Answered>], out: &mut impl Write) -> io::Result<bool> {
    let mut failed = false;
    let mut turns = workers.iter().cycle();
    let mut worker = turns.next();
    while let Some(Ok(answered)) = worker.map(Receiver::recv) {
        failed |= write(&answered, out)?;
        if answered.is_last {
            worker = turns.next();
        }
    }
    out.flush()?;
    Ok(failed)
}

/// Says whether any order failed.
fn write(answered: &Answered, out: &mut impl Write) -> io::Result<bool> {
    out.write_all(answered.lines.as_bytes())?;
    out.write_all(&answered.table)?;
    Ok(answered.failed)
}
