import { text } from '../kit/fields.ts'

/** An input of every action that waits. */
export const roleToAssume = text(
  {
    description:
      "The role that this action assumes by itself with GitHub's OIDC token, again whenever its credentials are about to end. Needs `id-token: write`.",
  },
  { pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, shape: 'the ARN of an IAM role' },
)
