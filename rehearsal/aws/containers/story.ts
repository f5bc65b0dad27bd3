import type { RehearsalClock } from '../clock.ts'

/** How a story lets AWS time pass. Between two of these its real work (processes, files) holds up the fake clock. */
export interface Telling {
  /** Waits until so much AWS time has passed, or until the signal aborts, whichever comes first. Never rejects. */
  pause(ms: number, signal?: AbortSignal): Promise<void>
  /** Waits for something that itself needs time to pass, such as another story. */
  idle<T>(event: Promise<T>): Promise<T>
}

/**
 * Tells a course of events inside AWS as one async function: an endpoint that starts, a job that runs.
 * Events of one story follow each other; what happens at the same time is told as another story.
 */
export function tell<T>(clock: RehearsalClock, story: (telling: Telling) => Promise<T>): Promise<T> {
  let chapter = openChapter(clock)
  const resume = () => {
    chapter = openChapter(clock)
  }

  const pause = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((wake) => {
      if (ms <= 0 || signal?.aborted === true) return wake()
      let awake = false
      const once = () => {
        if (awake) return
        awake = true
        signal?.removeEventListener('abort', once)
        resume()
        wake()
      }
      clock.at(clock.now() + ms, once)
      signal?.addEventListener('abort', once)
      chapter.end()
    })

  const idle = async <E>(event: Promise<E>) => {
    chapter.end()
    try {
      return await event
    } finally {
      resume()
    }
  }

  return story({ pause, idle }).finally(() => chapter.end())
}

function openChapter(clock: RehearsalClock): { end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  clock.track(promise)
  return { end: resolve }
}
