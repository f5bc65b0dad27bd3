import type { Principal } from './service-definition.ts'

/** What CloudFormation does in a stack's name. */
export const cloudFormation: Principal = { arn: 'cloudformation.amazonaws.com', name: 'cloudformation' }

/** What a pipeline execution does by itself, for instance registering a model. */
export const pipelines: Principal = { arn: 'sagemaker.amazonaws.com', name: 'sagemaker' }

/** What Application Auto Scaling does for the targets registered with it. */
export const autoScaling: Principal = { arn: 'application-autoscaling.amazonaws.com', name: 'autoscaling' }

/** Somebody in SageMaker Studio. */
export function person(userProfile: string, { account, region }: { account: string; region: string }): Principal {
  return {
    arn: `arn:aws:sagemaker:${region}:${account}:user-profile/d-rehearsal/${userProfile}`,
    name: userProfile,
    userProfile,
  }
}

export interface Session {
  readonly principal: Principal
  /** Temporary credentials end. */
  readonly expiresMs: number
}

export interface Identities {
  /** Who an access key stands for: a session of ours, or for any key not known here the workflow's role. */
  find(accessKeyId: string): Session
  add(accessKeyId: string, session: Session): void
}

export function createIdentities(account: string): Identities {
  const sessions = new Map<string, Session>()
  const workflow: Session = {
    principal: { arn: `arn:aws:sts::${account}:assumed-role/github-actions/workflow`, name: 'github-actions' },
    expiresMs: Infinity,
  }
  return {
    find: (accessKeyId) => sessions.get(accessKeyId) ?? workflow,
    add: (accessKeyId, session) => void sessions.set(accessKeyId, session),
  }
}
