import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { invocations } from '../src/aws/invocations.ts'
import { servedModel } from '../src/aws/served-model.ts'
import type { ServedModel } from '../src/domain/served-model.ts'
import { describeAnswer, describeExpectation, isExpected } from '../src/domain/smoke-answer.ts'
import { parseSmokeCases, type SmokeCase } from '../src/domain/smoke-case.ts'
import { systemClock } from '../src/kit/clock.ts'
import type { LocalAws } from './aws/local-aws.ts'
import { names } from './vocabulary.ts'

/** What an endpoint serves at the end, and what it answers where the truth is known. */
export interface Served {
  readonly endpointName: string
  readonly model: ServedModel | undefined
  readonly predictions: readonly Prediction[]
}

export interface Prediction {
  readonly question: string
  readonly truth: string
  readonly answer: string
  readonly right: boolean
}

/** Looks at both endpoints as a client of AWS would, by the SDK, and asks them the smoke cases of the user's project. */
export async function lookAtEndpoints(aws: LocalAws, casesText: string): Promise<readonly Served[]> {
  const settings = {
    endpoint: aws.url,
    region: aws.region,
    credentials: { accessKeyId: 'AKIAREHEARSAL', secretAccessKey: 'rehearsal' },
    maxAttempts: 1,
  }
  const models = servedModel(new SageMakerClient(settings))
  const runtime = invocations(new SageMakerRuntimeClient(settings), systemClock)
  const cases = parseSmokeCases(casesText, 'tests/smoke/cases.json')

  async function ask(endpointName: string, each: SmokeCase): Promise<Prediction> {
    const invocation = await runtime.invoke({ endpointName, ...each }, new AbortController().signal)
    const answered = invocation.kind === 'answered'
    return {
      question: each.name,
      truth: describeExpectation(each.expected),
      answer: answered ? describeAnswer(invocation) : invocation.kind,
      right: answered && isExpected(each.expected, invocation),
    }
  }

  return Promise.all(
    Object.values(names.endpoints).map(async (endpointName) => {
      const model = await models.find(endpointName)
      const predictions = model ? await Promise.all(cases.map((each) => ask(endpointName, each))) : []
      return { endpointName, model, predictions }
    }),
  )
}
