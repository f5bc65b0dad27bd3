import { modelPackageArnPattern, resourceNamePattern } from '../../domain/resource-names.ts'
import { parseThresholds } from '../../domain/threshold.ts'
import { defineAction, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { count, parsed, text } from '../../kit/fields.ts'

export type Inputs = InputsOf<typeof smokeTest>
export type Outputs = OutputsOf<typeof smokeTest>

export const smokeTest = defineAction({
  name: 'smoke-test',
  title: 'Smoke-test a SageMaker endpoint',
  description: 'Asks an endpoint questions whose answers are known, measures how fast it answers, and gives a verdict.',
  branding: { icon: 'activity', color: 'purple' },
  inputs: {
    endpointName: text(
      { description: 'The endpoint to ask.', required: true },
      { pattern: resourceNamePattern, shape: 'the name of an endpoint' },
    ),
    cases: text(
      { description: 'JSON file of the checkout with the questions and their answers.', required: true },
      { maxLength: 1_024, shape: 'path' },
    ),
    thresholds: parsed(
      {
        description:
          'What the measurements must keep to. Without a line about `errors`, every request must be answered.',
      },
      'lines such as `p95 < 300ms` or `errors < 1%`; measures `errors`, `mean`, `p50`, `p95`, `p99`, `max`; operators `<`, `<=`, `>`, `>=`',
      parseThresholds,
    ),
    requests: count(
      {
        description:
          'Measured requests on top of the one that every case is asked with, one after another, going round the cases.',
        default: '0',
      },
      { min: 0, max: 10_000 },
    ),
    warmUp: count(
      { description: 'Requests before the test, which are neither judged nor measured.', default: '0' },
      { min: 0, max: 1_000 },
    ),
    expectModelPackageArn: text(
      { description: 'The model package that the endpoint must serve; if it serves another, no case is asked.' },
      {
        pattern: modelPackageArnPattern,
        shape: 'the ARN of a versioned model package',
      },
    ),
  },
  outputs: {
    outcome: '`passed`, `failed`, or `inconclusive` (nothing was learnt about the model, or too little)',
    failureKind:
      '`assertion` (a wrong answer or model), `threshold`, or `infrastructure` (credentials, permissions, network, no such endpoint)',
    passed: 'How many cases passed',
    failed: 'How many cases failed',
    p50Ms: 'Median latency in milliseconds',
    p95Ms: '95th percentile, where there are at least 20 answers',
    p99Ms: '99th percentile, where there are at least 100 answers',
  },
  rules: [],
  permissions: [
    { actions: ['sagemaker:InvokeEndpoint'], resource: 'arn:aws:sagemaker:*:*:endpoint/*' },
    {
      actions: ['sagemaker:DescribeEndpoint', 'sagemaker:DescribeEndpointConfig', 'sagemaker:DescribeModel'],
      resource: '*',
      optional: '`expect-model-package-arn` cannot be checked',
    },
  ],
  example: `- uses: OWNER/REPO/actions/smoke-test@v1
  with:
    endpoint-name: churn-staging
    cases: tests/smoke/cases.json
    requests: 100
    warm-up: 5
    thresholds: |
      errors < 1%
      p95 < 300ms`,
  notes: `The file of cases:

\`\`\`json
{
  "tolerance": 400,
  "samples": [
    { "description": "Gentoo male", "input": "Gentoo,Biscoe,50.0,15.2,218,male", "expected": 5550 },
    { "description": "as JSON", "input": { "instances": [[1, 2]] }, "expected": { "predictions": [3750] }, "tolerance": 1 },
    { "description": "only has to answer", "input": "Adelie,Dream,39.5,17.4,186,female", "expected": null }
  ]
}
\`\`\`

A text is sent as \`text/csv\`, anything else as \`application/json\`; \`content-type\` overrides both. Numbers, and texts that hold one, are compared
within \`tolerance\` (absolute; without one, exactly); other texts exactly; JSON by value, whatever the order of its keys.
Requests are sent one after another, once each: nothing is retried, so that no error hides. Latency counts from just before sending to the last
byte of the answer, seen from this runner. A percentile without enough answers (p95: 20, p99: 100) is inconclusive, never passed.`,
})
