import { roleToAssume } from '../../domain/credentials.ts'
import { parseRate } from '../../domain/rate.ts'
import { parseHeaders } from '../../domain/http-headers.ts'
import { modelPackageArnPattern, resourceNamePattern } from '../../domain/resource-names.ts'
import { parseThresholds } from '../../domain/threshold-text.ts'
import { parseTransformOutput } from '../../domain/transform-output.ts'
import { atMostOne, defineAction, exactlyOne, needs, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice, count, duration, flag, keyValues, parsed, text } from '../../kit/fields.ts'
import { permissions } from './permissions.ts'

export type Inputs = InputsOf<typeof smokeTest>
export type Outputs = OutputsOf<typeof smokeTest>

const path = { maxLength: 1_024, shape: 'path' }

/** What has a meaning only under load. */
export const loadRules = (['rate', 'ramp', 'bailOut', 'maxRequests', 'serverLatencyTimeout'] as const).map((name) =>
  needs(name, 'requests', 'duration'),
)

export const smokeTest = defineAction({
  name: 'smoke-test',
  title: 'Smoke-test a model',
  description:
    'Asks an endpoint, a URL or a container questions whose answers are known, scores labelled data, measures how fast it answers, and gives a verdict.',
  branding: { icon: 'activity', color: 'purple' },
  inputs: {
    endpointName: text(
      { description: 'The endpoint to ask.' },
      { pattern: resourceNamePattern, shape: 'the name of an endpoint' },
    ),
    url: text(
      {
        description:
          'An address to ask instead, such as `https://api.example.com`; cases name paths below it. `http:` and addresses of private networks only with `allow-private-network`.',
      },
      { maxLength: 2_048, shape: 'a URL' },
    ),
    image: text(
      {
        description:
          'An image of this machine to ask instead: it is started as SageMaker would start it, with the argument `serve`, and stopped afterwards. AWS is not asked for anything.',
      },
      {
        pattern: /^[a-z0-9][\w.:/@-]*$/,
        maxLength: 512,
        shape: 'the name of an image, with its tag or digest',
      },
    ),
    container: text(
      {
        description: 'A container that runs on this machine to ask instead, by the port that it publishes its 8080 on.',
      },
      { pattern: /^[a-zA-Z0-9][\w.-]*$/, maxLength: 255, shape: 'the name or the id of a container' },
    ),
    transformOutput: parsed(
      {
        description:
          'What a Batch Transform job has written instead, object by object. After `from`, what it was made of: then every input must have its output, with as many rows as were sent.',
      },
      'lines `s3://bucket/output` or `s3://bucket/output from s3://bucket/input`, objects or prefixes that end in `/`',
      parseTransformOutput,
    ),
    cases: text(
      {
        description:
          'File of the checkout with the questions and what counts as an answer: JSON, YAML, JSON Lines or CSV. Without, an endpoint is asked the sample payload of its model package, and only has to answer.',
      },
      path,
    ),
    prediction: text(
      {
        description:
          'Where a labelled case finds the prediction in an answer: a JMESPath, or the number of a CSV column. By default the only value that the answer holds.',
      },
      { maxLength: 1_000, shape: 'JMESPath, or a number' },
    ),
    problemType: choice(['classification', 'regression'], {
      description:
        'How labelled cases are scored. By default as a threshold asks for, else by what the truths are: texts are classes, numbers are measured.',
    }),
    probabilityThreshold: parsed(
      {
        description: 'Where the classes are 0 and 1 and the model answers a probability: from here on it is a 1.',
        default: '0.5',
      },
      'number between 0 and 1',
      parseProbability,
    ),
    thresholds: parsed(
      {
        description:
          'What the measurements must keep to. Without a line about `errors`, every request must be answered.',
      },
      'lines such as `p95 < 300ms`, `errors < 1%`, `f1 >= 0.7`, `mse <= baseline.mse`; k6 spells `p(95)<300`',
      parseThresholds,
    ),
    requests: count(
      {
        description:
          'Measured requests after the cases have been asked, going round them. Without, the cases are measured.',
        default: '0',
      },
      { min: 0, max: 10_000_000 },
    ),
    duration: duration(
      { description: 'How long requests are measured, instead of how many, or at most.' },
      { minMs: 1_000, maxMs: 14_400_000 },
    ),
    rate: parsed(
      {
        description:
          'Measured requests begin at this rate, whatever becomes of those before: latency counts from the moment one should have begun, so that a server that stalls hides nothing.',
      },
      '`20/s`, `300/min`',
      parseRate,
    ),
    concurrency: count(
      {
        description:
          'How many requests are under way at once; with `rate`, how many connections there may be. By default 1, and 256 with `rate`.',
      },
      { min: 1, max: 1_000 },
    ),
    ramp: duration(
      { description: 'How long the load takes to rise from nothing, evenly.' },
      { minMs: 1_000, maxMs: 3_600_000 },
    ),
    warmUp: count(
      {
        description:
          'Requests before the test, which are neither judged nor measured. A model that is not ready yet is waited for; the first answer is told as the cold start.',
        default: '0',
      },
      { min: 0, max: 1_000 },
    ),
    warmUpTimeout: duration(
      { description: 'How long the model may take to become ready.', default: '3m' },
      { minMs: 1_000, maxMs: 3_600_000 },
    ),
    requestTimeout: duration(
      {
        description: 'After which a request counts as unanswered. SageMaker gives a model 60 s.',
        default: '70s',
      },
      { minMs: 100, maxMs: 3_600_000 },
    ),
    bailOut: text(
      {
        description:
          'When the measured requests end before their time. Without: when none of the first 20 was answered with 2xx.',
      },
      { maxLength: 2_000, shape: 'lines such as `errors > 20%`' },
    ),
    maxRequests: count(
      {
        description: 'Cost guard: a load that would be larger is refused, or ends here with a warning.',
        default: '10000',
      },
      { min: 1, max: 10_000_000 },
    ),
    baselineEndpoint: text(
      {
        description:
          'An endpoint that is asked the same cases, for `baseline.…` in thresholds and for `parity`. It is put under the same load only where a threshold compares latencies.',
      },
      { pattern: resourceNamePattern, shape: 'the name of an endpoint' },
    ),
    expectModelPackageArn: text(
      { description: 'The model package that the endpoint must serve; if it serves another, no case is asked.' },
      { pattern: modelPackageArnPattern, shape: 'the ARN of a versioned model package' },
    ),
    expectImageDigest: text(
      { description: 'The digest of the image that the endpoint must run; if it runs another, no case is asked.' },
      { pattern: /^sha256:[0-9a-f]{64}$/, shape: '`sha256:` and 64 hexadecimal digits' },
    ),
    invocation: choice(['real-time', 'async', 'stream'], {
      description:
        'How the endpoint is invoked: with an answer at once, by way of S3 as asynchronous endpoints are, or as a response stream, whose first byte is measured as well.',
      default: 'real-time',
    }),
    targetVariant: text(
      { description: 'The production variant that must answer.' },
      { pattern: resourceNamePattern, shape: 'the name of a variant' },
    ),
    targetModel: text(
      { description: 'The model of a multi-model endpoint.' },
      { maxLength: 1_024, shape: 'its path below the model data, such as `churn.tar.gz`' },
    ),
    inferenceComponentName: text(
      { description: 'The inference component that must answer.' },
      { pattern: resourceNamePattern, shape: 'the name of an inference component' },
    ),
    sessionId: text(
      { description: 'The session of a stateful model; `NEW_SESSION` opens one for the cases that follow.' },
      { pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9])*$|^NEW_SESSION$/, maxLength: 256, shape: 'the id of a session' },
    ),
    headers: parsed(
      { description: 'Headers for every request, from secrets: their values are masked in the log.' },
      '`Name: value` lines',
      parseHeaders,
    ),
    allowPrivateNetwork: flag({
      description:
        'Whether `url` may lead into a private network, such as an internal load balancer or this machine. Never to the metadata services of clouds.',
      default: 'false',
    }),
    model: text({ description: 'Folder of the checkout that the container finds as /opt/ml/model, read-only.' }, path),
    environment: keyValues({ description: 'Environment of the container.' }),
    startupTimeout: duration(
      {
        description: 'How long the container may take until it answers /ping. SageMaker gives it 8 min.',
        default: '2m',
      },
      { minMs: 1_000, maxMs: 3_600_000 },
    ),
    serverLatencyTimeout: duration(
      {
        description:
          "How long to wait for CloudWatch's ModelLatency and OverheadLatency of the measured minutes, which come a minute or two late. Without, they are looked for once.",
      },
      { minMs: 1_000, maxMs: 900_000 },
    ),
    onInconclusive: choice(['fail', 'continue'], {
      description: 'Whether the step is red when nothing was learnt about the model, or too little.',
      default: 'fail',
    }),
    showBodies: flag({
      description:
        'Whether log, summary and files show what was sent and answered. Without, only numbers and what the file of cases expects.',
      default: 'false',
    }),
    resultsFile: text({ description: 'Where the results are written as JSON.' }, path),
    junitFile: text({ description: 'Where the results are written as JUnit XML.' }, path),
    commentOnPr: flag({
      description: 'Whether the verdict is told in a comment on the pull request, updated in place.',
      default: 'false',
    }),
    githubToken: text({ description: 'For the comment (`pull-requests: write`).' }),
    roleToAssume,
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
    errorRate: 'Per cent of the measured requests that got no 2xx answer',
    rps: 'Answers a second under load',
    accuracy: 'Of the labelled cases, between 0 and 1',
    metrics: 'Everything that was measured, as JSON by the names of thresholds: `{"p95":12.5,"errors":0,"f1":0.83}`',
    resultsFile: 'The file of results, where one was written',
    junitFile: 'The JUnit file, where one was written',
  },
  rules: [
    exactlyOne(['endpointName'], ['url'], ['image'], ['container'], ['transformOutput']),
    ...(
      [
        'expectModelPackageArn',
        'expectImageDigest',
        'invocation',
        'targetVariant',
        'targetModel',
        'inferenceComponentName',
        'sessionId',
        'serverLatencyTimeout',
      ] as const
    ).map((name) => needs(name, 'endpointName')),
    ...(['url', 'image', 'container', 'transformOutput'] as const).map((name) => needs(name, 'cases')),
    needs('allowPrivateNetwork', 'url'),
    needs('headers', 'url', 'image', 'container'),
    ...(['model', 'environment', 'startupTimeout'] as const).map((name) => needs(name, 'image')),
    ...loadRules,
    ...(
      [
        'thresholds',
        'requests',
        'duration',
        'concurrency',
        'warmUp',
        'warmUpTimeout',
        'requestTimeout',
        'baselineEndpoint',
        'prediction',
        'problemType',
        'probabilityThreshold',
      ] as const
    ).map((name) => atMostOne(['transformOutput'], [name])),
    needs('githubToken', 'commentOnPr'),
  ],
  permissions,
  example: `- uses: OWNER/REPO/actions/smoke-test@v1
  with:
    endpoint-name: churn-staging
    cases: tests/smoke/cases.json
    warm-up: 5
    requests: 200
    rate: 20/s
    thresholds: |
      errors < 1%
      p95 < 300ms`,
  notes: notes(),
})

function parseProbability(value: string): number {
  const number = Number(value)
  if (/^(0?\.\d+|0\.\d+|0|1)$/.test(value) && number > 0 && number < 1) return number
  throw new Error(`expected a number between 0 and 1, got '${value}'`)
}

function notes(): string {
  return `The file of cases, here with everything that a case can say:

\`\`\`yaml
tolerance: 400 # of every number that is compared, unless a case says otherwise; relative-tolerance: 5% beside it
samples:
  - description: Gentoo male
    input: Gentoo,50.0,15.2,218,male # a text is sent as text/csv, anything else as JSON; content-type overrides both
    expected: 5550 # the whole answer; null: it only has to answer
  - description: the same as JSON
    input: { instances: [[1, 2]] }
    accept: application/json
    expect:
      content-type: application/json
      values: # JMESPath
        - { path: 'predictions[0]', equals: 3750, tolerance: 1 }
        - { path: 'predictions[0]', between: [0, 10000] }
      schema: { type: object, required: [predictions] }
  - description: a picture
    input-file: tests/smoke/cat.jpg # or input-s3: s3://bucket/key, or input-base64
    expect: { matches: '^(cat|dog)$', contains: a, status: 200 }
  - description: a question that must be refused
    input: not,a,penguin
    expect: { status: 400 }
  - description: three rows
    input: "1,2\\n3,4\\n5,6"
    expect:
      rows: 3
      no-empty-cells: true
      cells: [{ row: 1, column: 1, one-of: [cat, dog] }]
  - description: of a URL or a container
    method: GET
    path: /healthz # below the URL; a container is asked at /invocations
    expect: { status: 200 }
  - description: labelled, and scored together with all that are
    input: Adelie,39.5,17.4,186,female
    truth: 3450
\`\`\`

JSON is read in the same shape, JSON Lines with one sample a line, and CSV by its header: the columns \`input\`, \`expected\`, \`truth\`, \`description\` and so on mean the
same; without a column \`input\`, all others joined are what is sent.

**Labelled data.** Cases with a \`truth\` are not judged one by one but scored together: \`accuracy\`, macro \`precision\`, \`recall\` and \`f1\`, or \`mse\`, \`rmse\`, \`mae\` and \`r2\`.
Thresholds on them decide. An answer without a prediction, be it an error, is a wrong class; where numbers are measured, it misses every threshold on the scores.

**Thresholds.** One a line, name, operator, value: latency \`mean\`, \`min\`, \`p50\`, \`p90\`, \`p95\`, \`p99\`, \`max\`; \`ttfb-p50\`, \`ttfb-p95\`, \`ttfb-p99\` to the first byte; \`errors\` and \`throttles\` in
per cent; \`rps\`; the scores; \`parity\` and \`largest-difference\` beside a baseline. \`baseline.p95 * 1.2\` is a value, too. A percentile without enough answers (p90: 10, p95: 20, p99: 100) is
inconclusive, never passed.

**Load.** \`requests\`, or a \`duration\`, over \`concurrency\` connections: each sends when it has its answer. With \`rate\` requests begin when they are due, and latency counts from
then. Every request to an endpoint is signed; nothing is retried, throttled ones are counted. The cases are asked before, and only when all passed. Latency counts to the last byte, seen
from this runner, of good answers and of requests that came to their \`request-timeout\`; CloudWatch's own figures stand beside it. An asynchronous answer counts until it was seen on S3, which may be ten seconds late. Cases without a body (\`GET\`) and those that expect an error are left out of the load where there are others.

**What is shown.** Numbers, and texts that the file of cases itself expects. \`show-bodies\` shows more; errors of a container are always told.

**Batch Transform.** \`transform-output\` judges every object by the same expectations: \`rows\`, \`columns\`, \`no-empty-cells\`, \`cells\`. An empty one is wrong in any case.
Nothing is scored: \`truth\` is refused.`
}
