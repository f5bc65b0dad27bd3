import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { attempt, ifPresent } from './translate-error.ts'

export type Remains = ReturnType<typeof remains>

/** Whether what a stack has made is still there, whatever CloudFormation says. Throws WorldError. */
export function remains(client: SageMakerClient) {
  const looks: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
    'AWS::SageMaker::Endpoint': (name) =>
      ask('sagemaker:DescribeEndpoint', `endpoint ${name}`, () =>
        client.send(new DescribeEndpointCommand({ EndpointName: name })),
      ),
    'AWS::SageMaker::EndpointConfig': (name) =>
      ask('sagemaker:DescribeEndpointConfig', `endpoint config ${name}`, () =>
        client.send(new DescribeEndpointConfigCommand({ EndpointConfigName: name })),
      ),
    'AWS::SageMaker::Model': (name) =>
      ask('sagemaker:DescribeModel', `model ${name}`, () => client.send(new DescribeModelCommand({ ModelName: name }))),
  }

  /** Of a type that nobody asks about here it is taken for gone. */
  async function isThere(type: string, name: string): Promise<boolean> {
    return name !== '' && (await looks[type]?.(name)) !== undefined
  }

  return { isThere }
}

function ask<T>(action: string, subject: string, call: () => Promise<T>): Promise<T | undefined> {
  return ifPresent({ code: 'ValidationException', text: 'Could not find' }, () => attempt({ action, subject }, call))
}
