import { expect, test } from '@jest/globals'
import { jobLinks } from '../../src/domain/execution-links.ts'
import { readableLines } from '../../src/domain/job-log.ts'
import { parseJobArn } from '../../src/domain/job.ts'

const arn = (kind: string) => `arn:aws:sagemaker:eu-west-1:111122223333:${kind}/penguins-abc`

test.each([
  ['training-job', 'training', 'training job', '/aws/sagemaker/TrainingJobs'],
  ['processing-job', 'processing', 'processing job', '/aws/sagemaker/ProcessingJobs'],
  ['transform-job', 'transform', 'transform job', '/aws/sagemaker/TransformJobs'],
])('a %s writes a log', (arnKind, kind, words, group) => {
  const log = { group, streamPrefix: 'penguins-abc/' }
  expect(parseJobArn(arn(arnKind))).toMatchObject({ kind, words, name: 'penguins-abc', region: 'eu-west-1', log })
})

test.each([
  ['hyper-parameter-tuning-job', 'tuning', 'hyper parameter tuning job'],
  ['automl-job', 'automl', 'automl job'],
])('a %s leaves that to the jobs that it starts', (arnKind, kind, words) => {
  expect(parseJobArn(arn(arnKind))).toMatchObject({ kind, words, log: undefined })
})

test.each([
  arn('endpoint'),
  arn('constructor'),
  `${arn('training-job')})[a](//b`,
  `${arn('training-job')}\n# a`,
  'no ARN',
  '',
])('%s is no job', (other) => {
  expect(parseJobArn(other)).toBeUndefined()
  expect(jobLinks(other)).toBeUndefined()
})

test('an AutoML job has no page outside of Studio', () => {
  expect(jobLinks(arn('automl-job'))).toBeUndefined()
})

test.each<[string, readonly string[], readonly string[]]>([
  ['the last lines', ['1', '2', '3', '4'], ['2', '3', '4']],
  ['no empty lines', ['1', '', ' \t', '2'], ['1', '2']],
  [
    'the lines of one event',
    ['Traceback:\n  File "train.py"\r\nValueError\n'],
    ['Traceback:', '  File "train.py"', 'ValueError'],
  ],
  ['of a progress bar its last state', ['\r 10%|#\r 90%|####\r', 'done'], [' 90%|####', 'done']],
  ['no colours', ['\u001b[1;31mERROR\u001b[0m \u001b[?25lno data'], ['ERROR no data']],
  ['no invisible characters', ['a\u0000b\u202Ec\u00AD\td'], ['abc\td']],
  ['nothing endless', ['x'.repeat(1_000_000)], [`${'x'.repeat(500)} … (999500 characters more)`]],
  [
    'commands and HTML as they are, for those who show them to escape',
    ['::error::x', '<script>'],
    ['::error::x', '<script>'],
  ],
])('of a log one reads %s', (_, messages, lines) => {
  expect(readableLines(messages, 3)).toEqual(lines)
})
