//! Blocks answered on every core, and told in their order.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::answers::{Answered, Answers};
use crate::blocks::{Block, Blocks, Ends};

/// How many blocks wait for each worker, and how many of its answers are waited with.
const WAITING: usize = 1;

/// Answers all blocks; whether any order failed. The blocks go round the workers in turn, and so do
/// the answers: a worker that is ahead waits, and memory stays as it is.
pub(crate) fn answer_all<R: Read + Send>(
    blocks: Blocks<R>,
    ends: Ends,
    workers: Vec<Answers>,
    out: &mut impl Write,
) -> io::Result<bool> {
    thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for mut answers in workers {
            let (input, blocks) = sync_channel::<Block>(WAITING);
            let (answered, output) = sync_channel(WAITING);
            inputs.push(input);
            outputs.push(output);
            scope.spawn(move || {
                // an end of the channel that is gone means that nobody wants more
                while let Ok(block) = blocks.recv()
                    && answered.send(answers.block(&block)).is_ok()
                {}
            });
        }
        let reader = scope.spawn(move || deal(blocks, ends, &inputs));
        let failed = collect(&outputs, out);
        // where the output has gone, this ends the workers, and they the reader
        drop(outputs);
        let failed = failed?;
        match reader.join() {
            Ok(read) => read.map(|()| failed),
            Err(_) => Err(io::Error::other("reading stopped")),
        }
    })
}

fn deal<R: Read>(
    mut blocks: Blocks<R>,
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
    for worker in workers.iter().cycle() {
        let Ok(answered) = worker.recv() else { break };
        failed |= answered.failed;
        out.write_all(answered.lines.as_bytes())?;
        out.write_all(&answered.table)?;
    }
    out.flush()?;
    Ok(failed)
}
