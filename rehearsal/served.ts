import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { servedModel } from '../src/aws/served-model.ts'
import type { ServedModel } from '../src/domain/served-model.ts'
import { describeExpectations, describeGot, judgeAnswer } from '../src/domain/smoke-answer.ts'
import { parseSmokeCases } from '../src/domain/smoke-case-file.ts'
import type { SmokeCase, WrittenCase } from '../src/domain/smoke-case.ts'
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

const everything = { bodies: true, words: new Set<string>() }

/** Looks at both endpoints as a client of AWS would, by the SDK, and asks them the smoke cases of the user's project. */
export async function lookAtEndpoints(aws: LocalAws, casesText: string): Promise<readonly Served[]> {
  const settings = {
    endpoint: aws.url,
    region: aws.region,
    credentials: { accessKeyId: 'AKIAREHEARSAL', secretAccessKey: 'rehearsal' },
    maxAttempts: 1,
  }
  const models = servedModel(new SageMakerClient(settings))
  const runtime = new SageMakerRuntimeClient(settings)
  const cases = (await parseSmokeCases(casesText, 'tests/smoke/cases.json')).map(withBody)

  async function ask(endpointName: string, each: SmokeCase): Promise<Prediction> {
    const asked = { question: each.name, truth: describeExpectations(each) }
    const { body: Body, contentType: ContentType } = each.request
    try {
      const said = await runtime.send(new InvokeEndpointCommand({ EndpointName: endpointName, Body, ContentType }))
      const answer = { status: 200, contentType: said.ContentType ?? '', body: said.Body }
      const checks = await judgeAnswer(each, answer, everything)
      return { ...asked, answer: describeGot(answer, everything), right: checks.every(({ met }) => met) }
    } catch (error) {
      return { ...asked, answer: String(error), right: false }
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

/** The project's cases hold what they send. */
function withBody({ body, request, ...each }: WrittenCase): SmokeCase {
  const bytes = body.kind === 'inline' ? body.bytes : new Uint8Array()
  return { ...each, request: { ...request, body: bytes, bodyUri: undefined } }
}
