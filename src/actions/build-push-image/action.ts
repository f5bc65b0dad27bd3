import { platforms } from '../../domain/image.ts'
import { parseImageTags } from '../../domain/image-tags.ts'
import { defineAction, type InputsOf, type OutputsOf } from '../../kit/define-action.ts'
import { choice, flag, keyValues, list, parsed, text } from '../../kit/fields.ts'

export type Inputs = InputsOf<typeof buildPushImage>
export type Outputs = OutputsOf<typeof buildPushImage>

/** A path is one argument of `docker build`; with a hyphen in front it would be an option. */
const path = { pattern: /^(?!-)(?!\w+:\/\/)[^\0\r\n]+$/, shape: 'a path in the checkout' }

export const buildPushImage = defineAction({
  name: 'build-push-image',
  title: 'Build a Docker image and push it to Amazon ECR',
  description:
    'Builds an image in the one format that SageMaker accepts, pushes it to Amazon ECR and is green only when the registry holds it so.',
  branding: { icon: 'package', color: 'purple' },
  inputs: {
    repository: text(
      { description: 'Name of the ECR repository, without the registry in front.', required: true },
      {
        pattern: /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
        shape: 'the name of an ECR repository, such as `penguins` or `team/penguins`',
        maxLength: 256,
      },
    ),
    tags: parsed(
      { description: 'Tags of the image. The first one names it in the outputs.', required: true },
      'one a line, or separated by commas',
      (value) => parseImageTags(list({ description: '' }).parse(value)),
    ),
    context: text({ description: 'Folder that is sent to the builder.', default: '.' }, path),
    dockerfile: text({ description: 'The Dockerfile. Without it: `Dockerfile` in `context`.' }, path),
    platform: choice(platforms, {
      description: 'What the image runs on: arm64 for instances with Graviton (such as ml.c7g), amd64 for all others.',
      default: 'linux/amd64',
    }),
    createRepository: flag({
      description:
        'Create the repository when it is absent, with a scan of every push and, unless `if-tag-exists` is `overwrite`, with immutable tags.',
      default: 'false',
    }),
    ifTagExists: choice(['fail', 'reuse', 'overwrite'], {
      description:
        'What to do when a tag exists: `fail` before anything is built, `reuse` its image without building, or build and `overwrite`.',
      default: 'fail',
    }),
    push: flag({
      description: '`false` builds only: AWS is not asked for anything, and no credentials are needed.',
      default: 'true',
    }),
    resourceTags: keyValues({ description: 'Tags for the repository, when this step creates it.' }),
  },
  outputs: {
    outcome: '`pushed`, `reused` (the registry held this image already), `built` (`push: false`); `failed` (red)',
    imageUri: 'The image by its digest, `registry/repository@sha256:…`; the local name with `push: false`',
    registry: 'Host of the registry, set before the build',
    repository: 'Name of the repository, set before the build',
    tag: 'The first of `tags`, set before the build',
    digest:
      'Digest in the registry: hand this to the next job, since GitHub drops an output that holds a masked account id',
    mediaType: 'Media type of the manifest in the registry',
    architecture: '`amd64` or `arm64`, read from the image that was built',
    reused: '`true` when the registry held this image already, so that nothing was pushed, else `false`',
  },
  rules: [],
  permissions: [
    { actions: ['ecr:GetAuthorizationToken'], resource: '*' },
    {
      actions: [
        'ecr:DescribeRepositories',
        'ecr:BatchGetImage',
        'ecr:BatchCheckLayerAvailability',
        'ecr:InitiateLayerUpload',
        'ecr:UploadLayerPart',
        'ecr:CompleteLayerUpload',
        'ecr:PutImage',
      ],
      resource: 'arn:aws:ecr:*:*:repository/*',
    },
    {
      actions: ['ecr:CreateRepository', 'ecr:TagResource'],
      resource: 'arn:aws:ecr:*:*:repository/*',
      optional: 'the repository must exist',
    },
  ],
  example: `- uses: OWNER/REPO/actions/build-push-image@v1
  with:
    repository: penguins
    tags: \${{ github.sha }}
    create-repository: true
    if-tag-exists: reuse`,
  notes: `SageMaker refuses OCI manifests and image indexes, which a plain \`docker build\` makes since Docker 29. This action builds without attestations and
with Docker's own media types, and then asks the registry what it holds: anything but \`application/vnd.docker.distribution.manifest.v2+json\` is red.

The build runs under the runner's own Docker configuration, so that logins for private base images and a builder of docker/setup-buildx-action
count. The login for ECR is kept apart from it and removed at the end of the step.

On an immutable tag the same image is green (\`reused\`), another one is red with both digests. The commit and the repository it came from are
written to the labels \`org.opencontainers.image.revision\` and \`org.opencontainers.image.source\`.`,
})
