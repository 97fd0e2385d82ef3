/** A progress line on stderr, drawn only for a person; at most 200 redraws however long the work. */
export function progress(title: string, total: number): (done: number) => void {
  if (!process.stderr.isTTY || total === 0) return () => {}
  const step = Math.max(1, Math.floor(total / 200))
  return (done) => {
    if (done < total && done % step !== 0) return
    const filled = Math.round((done / total) * 30)
    const bar = '█'.repeat(filled).padEnd(30, '░')
    process.stderr.write(`\r${title} ${bar} ${done}/${total}${done === total ? '\n' : ''}`)
  }
}
