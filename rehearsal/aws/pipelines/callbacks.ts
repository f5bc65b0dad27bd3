import type { OutputParameter } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import { randomName } from '../random-name.ts'
import type { Operations } from '../service-definition.ts'
import { checkToken } from './request-checks.ts'

/** A Callback step that somebody has been asked about, with the messages sent to its queue: the one who answers finds them here. */
export interface Callback {
  readonly token: string
  readonly queueUrl: string
  readonly step: string
  readonly pipelineExecutionArn: string
  readonly messages: object[]
}

export type CallbackAnswer = { readonly outputs: readonly OutputParameter[] } | { readonly failure: string | undefined }

export interface Callbacks {
  /** By token. */
  readonly all: ReadonlyMap<string, Callback>
  ask(question: Pick<Callback, 'queueUrl' | 'step' | 'pipelineExecutionArn'> & { readonly arguments: object }): {
    readonly callback: Callback
    readonly answered: Promise<CallbackAnswer>
  }
  readonly operations: Operations<'SageMaker'>
}

export function createCallbacks(): Callbacks {
  const all = new Map<string, Callback>()
  const open = new Map<string, (answer: CallbackAnswer) => void>()

  const settle = (token: string, clientToken: string | undefined, answer: CallbackAnswer) => {
    checkToken(clientToken)
    const callback = all.get(token)
    if (callback === undefined) throw awsError('ResourceNotFound', `Callback token ${token} does not exist.`)
    open.get(token)?.(answer)
    open.delete(token)
    return { PipelineExecutionArn: callback.pipelineExecutionArn }
  }

  return {
    all,
    ask({ arguments: args, ...question }) {
      const token = randomName(10)
      const { pipelineExecutionArn } = question
      const callback = { ...question, token, messages: [{ token, pipelineExecutionArn, arguments: args }] }
      const { promise, resolve } = Promise.withResolvers<CallbackAnswer>()
      all.set(token, callback)
      open.set(token, resolve)
      return { callback, answered: promise }
    },
    operations: {
      SendPipelineExecutionStepSuccess: ({ CallbackToken, OutputParameters = [], ClientRequestToken }) =>
        settle(CallbackToken, ClientRequestToken, { outputs: OutputParameters }),
      SendPipelineExecutionStepFailure: ({ CallbackToken, FailureReason, ClientRequestToken }) =>
        settle(CallbackToken, ClientRequestToken, { failure: FailureReason }),
    },
  }
}
