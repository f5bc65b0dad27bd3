/**
 * GitHub cancels with SIGINT, sends SIGTERM 7.5 s later and kills 2.5 s after that (ProcessInvoker.cs of actions/runner).
 * A Node process without a handler would die at once and leave what it started running.
 */
export function onCancel(callback: () => void): Disposable {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, callback)
  return {
    [Symbol.dispose]: () => {
      for (const signal of signals) process.removeListener(signal, callback)
    },
  }
}
