import type { ChangeSet } from './change-set.ts'

interface Run {
  readonly runId?: string | undefined
  readonly runAttempt?: string | undefined
}

/** Another name than those of change sets that are executed at once: this one waits for somebody to review it. */
export function previewName(token: string, { runId = 'local', runAttempt = '1' }: Run): string {
  return `preview-${runId}-${runAttempt}-${token.slice(-8)}`
}

export const isPreviewName = (name: string) => /^preview-(\d+|local)-\d+-[0-9a-f]{8}$/.test(name)

const mostPreviews = 5

type Listed = Pick<ChangeSet, 'id' | 'name' | 'createdAt' | 'status' | 'executionStatus'>

/** The change sets of earlier previews that nobody can be reviewing any more: those behind the newest, and those that can no longer be executed. */
export function surplusPreviews<C extends Listed>(changeSets: readonly C[], present: string): readonly C[] {
  const earlier = changeSets.filter(
    ({ id, name, executionStatus, status }) =>
      id !== present &&
      isPreviewName(name) &&
      !executionStatus.startsWith('EXECUTE_') &&
      !/_(PENDING|IN_PROGRESS)$/.test(status),
  )
  const isOpen = ({ executionStatus }: C) => executionStatus === 'AVAILABLE'
  const open = earlier.filter(isOpen).toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
  return [...earlier.filter((each) => !isOpen(each)), ...open.slice(mostPreviews - 1)]
}
