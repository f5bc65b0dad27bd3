import { expect, test } from '@jest/globals'
import { staleChangeSets } from '../../src/domain/change-set.ts'
import { isPreviewName, previewName, surplusPreviews } from '../../src/domain/preview-change-sets.ts'

test('a preview has a name of its own, which no deployment takes for a dead one', () => {
  const name = previewName('run-42-1-0123456789abcdef', { runId: '42', runAttempt: '3' })
  expect(name).toBe('preview-42-3-89abcdef')
  expect(previewName('0123abcd', {})).toBe('preview-local-1-0123abcd')
  expect(isPreviewName(name)).toBe(true)
  expect(isPreviewName('gh-42-3-89abcdef')).toBe(false)
  expect(isPreviewName('preview-of-somebody')).toBe(false)
  const old = { name, createdAt: new Date(0), status: 'CREATE_COMPLETE', executionStatus: 'AVAILABLE' }
  expect(staleChangeSets([old], {}, Date.now())).toEqual([])
})

test('of earlier previews four are left to be reviewed, and none that is of no use', () => {
  const listed = (n: number, more: object = {}) => ({
    id: `id-${n}`,
    name: `preview-${n}-1-0000000a`,
    createdAt: new Date(n * 1000),
    status: 'CREATE_COMPLETE',
    executionStatus: 'AVAILABLE',
    ...more,
  })
  const { createdAt: _, ...undated } = listed(1)
  const all = [
    { ...undated, createdAt: undefined },
    ...[2, 3, 4, 5, 6, 7].map((n) => listed(n)),
    listed(8, { executionStatus: 'OBSOLETE' }),
    listed(9, { executionStatus: 'EXECUTE_COMPLETE' }),
    listed(10, { status: 'CREATE_IN_PROGRESS', executionStatus: 'UNAVAILABLE' }),
    listed(11, { name: 'somebody-elses' }),
    listed(12, { name: 'gh-12-1-0000000a' }),
  ]
  expect(surplusPreviews(all, 'id-7').map(({ id }) => id)).toEqual(['id-8', 'id-2', 'id-1'])
  expect(
    surplusPreviews(
      [undated, undated].map((each) => ({ ...each, createdAt: undefined })),
      'id-7',
    ),
  ).toEqual([])
})
