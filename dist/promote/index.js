import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var webpackQueues, webpackExports, webpackError, resolveQueue, leafPrototypes, getProto, installedChunks, installChunk, __webpack_modules__ = {
  6698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  1421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  7598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  1553: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
  },
  8474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  3024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  1455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  7067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  4708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  7030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  8161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  6760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  481: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
  },
  7075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  8500: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  },
  1692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  7975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  714: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
  },
  8522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  197: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => promote
    });
    var define_action = __nccwpck_require__(7778), fields = __nccwpck_require__(6585);
    const roleToAssume = (0, fields.Qq)({
      description: "The role that this action assumes by itself with GitHub's OIDC token, again whenever its credentials are about to end. Needs `id-token: write`."
    }, {
      pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      shape: "the ARN of an IAM role"
    });
    var resource_names = __nccwpck_require__(4129);
    const stack = "arn:aws:cloudformation:*:*:stack/sagemaker-*", scalingService = "sagemaker.application-autoscaling.amazonaws.com", permissionsOnStack = [ {
      actions: [ "cloudformation:DescribeStacks", "cloudformation:CreateStack", "cloudformation:UpdateStack" ],
      resource: stack
    }, {
      actions: [ "cloudformation:CreateChangeSet", "cloudformation:DescribeChangeSet", "cloudformation:ExecuteChangeSet", "cloudformation:DeleteChangeSet", "cloudformation:ListChangeSets" ],
      resource: stack,
      optional: "deployments are made directly, and nothing tells beforehand what they change; no `preview`"
    }, {
      actions: [ "cloudformation:DescribeStackResources" ],
      resource: stack,
      optional: "the endpoint is known by the outputs or the text of the template"
    }, {
      actions: [ "cloudformation:DescribeStackEvents", "cloudformation:DescribeEvents" ],
      resource: stack,
      optional: "the log does not tell what CloudFormation does, nor the summary why it failed"
    }, {
      actions: [ "cloudformation:DeleteStack" ],
      resource: stack,
      optional: "no `destroy`, no `sweep`, and `recreate-failed-stack` has no effect"
    }, {
      actions: [ "cloudformation:ContinueUpdateRollback" ],
      resource: stack,
      optional: "`continue-update-rollback` has no effect"
    }, {
      actions: [ "cloudformation:GetTemplate" ],
      resource: stack,
      optional: "no `rollback`"
    }, {
      actions: [ "sagemaker:DescribeEndpoint", "sagemaker:DescribeEndpointConfig", "sagemaker:DescribeModel", "sagemaker:CreateModel", "sagemaker:CreateEndpointConfig", "sagemaker:CreateEndpoint", "sagemaker:UpdateEndpoint", "sagemaker:DeleteModel", "sagemaker:DeleteEndpointConfig", "sagemaker:DeleteEndpoint", "sagemaker:AddTags", "sagemaker:DeleteTags", "sagemaker:ListTags" ],
      resource: "*"
    }, {
      actions: [ "sagemaker:DescribeModelPackage" ],
      resource: "arn:aws:sagemaker:*:*:model-package/*",
      optional: "the approval is known by the list of the group only, and the image is not checked"
    }, {
      actions: [ "sagemaker:ListModelPackages" ],
      resource: "*",
      optional: "only an exact ARN can be deployed"
    }, {
      actions: [ "iam:PassRole" ],
      resource: "arn:aws:iam::*:role/service-role/AmazonSageMaker*",
      condition: {
        "iam:PassedToService": "sagemaker.amazonaws.com"
      },
      note: "its resource has to be the role of `execution-role-arn`, or of the project; the one above is where the SageMaker console puts those that it makes."
    }, {
      actions: [ "sagemaker:DescribeProject", "sagemaker:DescribeDomain" ],
      resource: "*",
      optional: "`sagemaker-project-name` cannot be used"
    }, {
      actions: [ "s3:PutObject" ],
      resource: "arn:aws:s3:::sagemaker-*/*",
      optional: "`template-s3-bucket` cannot be used"
    }, {
      actions: [ "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer" ],
      resource: "arn:aws:ecr:*:*:repository/*",
      optional: "the image is not checked before"
    }, {
      actions: [ "logs:DescribeLogStreams", "logs:GetLogEvents" ],
      resource: "arn:aws:logs:*:*:log-group:/aws/sagemaker/*",
      optional: "the last lines of a container that does not come to serve are not shown"
    }, {
      actions: [ "cloudwatch:DescribeAlarms" ],
      resource: "*",
      optional: "alarms are not looked at before"
    }, {
      actions: [ "servicequotas:ListServiceQuotas" ],
      resource: "*",
      optional: "the quotas of instance types are not looked at before"
    }, {
      actions: [ "cloudwatch:PutMetricAlarm", "cloudwatch:DeleteAlarms", "cloudwatch:PutDashboard", "cloudwatch:DeleteDashboards", "cloudwatch:GetDashboard", "cloudwatch:TagResource", "cloudwatch:UntagResource", "cloudwatch:ListTagsForResource" ],
      resource: "*",
      optional: "the stack can make no alarms and no dashboard"
    }, {
      actions: [ "application-autoscaling:RegisterScalableTarget", "application-autoscaling:DeregisterScalableTarget", "application-autoscaling:DescribeScalableTargets", "application-autoscaling:PutScalingPolicy", "application-autoscaling:DeleteScalingPolicy", "application-autoscaling:DescribeScalingPolicies", "application-autoscaling:TagResource", "application-autoscaling:UntagResource", "sagemaker:UpdateEndpointWeightsAndCapacities" ],
      resource: "*",
      optional: "the stack cannot scale the endpoint"
    }, {
      actions: [ "iam:CreateServiceLinkedRole" ],
      resource: `arn:aws:iam::*:role/aws-service-role/${scalingService}/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`,
      condition: {
        "iam:AWSServiceName": scalingService
      },
      optional: "the stack cannot scale the first endpoint of an account that is to be scaled"
    } ], permissions = [ ...permissionsOnStack, {
      actions: [ "cloudformation:DescribeStacks", "cloudformation:ListStacks" ],
      resource: "*",
      optional: "no `sweep`, which looks at all stacks of the account"
    } ], policy = [ "fail", "continue" ], waitForApproval = (0, define_action.QP)({
      name: "wait-for-approval",
      title: "Wait for the approval of a SageMaker model package",
      description: "The gate between training and production: waits until a model package of the SageMaker Model Registry is approved, or looks once.",
      branding: {
        icon: "user-check",
        color: "purple"
      },
      inputs: {
        modelPackageArn: (0, fields.Qq)({
          description: "The ARN of exactly the model package that is meant."
        }, {
          pattern: resource_names.P,
          shape: "the ARN of a versioned model package, such as `arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/7`"
        }),
        modelPackageGroup: (0, fields.Qq)({
          description: "The model package group; `model-package-version` or `select` says which of its packages."
        }, {
          pattern: resource_names.g,
          shape: "the name of a model package group"
        }),
        modelPackageVersion: (0, fields.U9)({
          description: "The version in `model-package-group`."
        }, {
          min: 1,
          max: 1e9
        }),
        select: (0, fields.Yq)([ "latest", "latest-approved" ], {
          description: "Which package of the group is meant when no version is given. It is chosen once, and named in the outputs.",
          default: "latest"
        }),
        mode: (0, fields.Yq)([ "wait", "check" ], {
          description: "`wait` until somebody decides, or `check` once.",
          default: "wait"
        }),
        timeout: (0, fields.p0)({
          description: "How long to wait for the decision.",
          default: "45m"
        }, {
          minMs: 1e3,
          maxMs: 207e5
        }),
        onReject: (0, fields.Yq)(policy, {
          description: "What a rejected package means for the step.",
          default: "fail"
        }),
        onPending: (0, fields.Yq)(policy, {
          description: "What a package that nobody has decided on means in `mode: check`.",
          default: "fail"
        }),
        onTimeout: (0, fields.Yq)(policy, {
          description: "What the end of `timeout` without a decision means.",
          default: "fail"
        }),
        roleToAssume
      },
      outputs: {
        outcome: "`approved`, `rejected`, `pending`, `timed-out`, or `unusable` (its creation failed, or it was deleted)",
        modelPackageArn: "ARN of the model package, set before the wait begins",
        modelPackageVersion: "Its version: hand this to the next job, since GitHub drops an output that holds a masked account id",
        approvedBy: "Who decided: the user profile, else the ARN of the IAM identity",
        approvedAt: "When, in ISO 8601",
        approvalDescription: "What was written to the decision",
        imageUri: "The image of its first container",
        imageDigest: "The digest of that image, by its URI or as the registry noted it",
        modelDataUrl: "The S3 location of its model data"
      },
      rules: [ (0, define_action.BK)([ "modelPackageArn" ], [ "modelPackageGroup" ]), (0, 
      define_action.eN)("modelPackageVersion", "modelPackageGroup") ],
      permissions: [ {
        actions: [ "sagemaker:DescribeModelPackage" ],
        resource: "arn:aws:sagemaker:*:*:model-package/*"
      }, {
        actions: [ "sagemaker:ListModelPackages" ],
        resource: "*",
        optional: "only an exact ARN can be waited for"
      } ],
      example: "- uses: OWNER/REPO/actions/wait-for-approval@v1\n  with:\n    model-package-group: churn\n    model-package-version: ${{ needs.train.outputs.model-package-version }}\n    mode: wait\n    timeout: 45m",
      notes: 'A package counts as approved when its approval status is `Approved` **and** its own status is `Completed`: SageMaker deploys nothing else.\n"Latest" is the highest version, whatever order the API lists in. Credentials of OIDC live for one hour unless the role allows more: with `role-to-assume` the action renews its own for as long as it waits.\nA job that waits for a person is billed while it waits; to wait for free, let the\nregistry\'s event start the workflow and use `mode: check`.'
    }), deployEndpoint = (0, define_action.QP)({
      name: "deploy-endpoint",
      title: "Deploy a SageMaker endpoint",
      description: "Deploys an approved model package to a SageMaker endpoint by CloudFormation, follows it, and is green only when the endpoint serves what was asked for.",
      branding: {
        icon: "upload-cloud",
        color: "purple"
      },
      inputs: {
        command: (0, fields.Yq)([ "deploy", "preview", "rollback", "destroy", "sweep" ], {
          description: "`deploy`; `preview` tells what a deployment would change, and leaves its change set to be reviewed; `rollback` goes back to the model that was served before, by the record on the stack (template and parameters stay as they are; where they were changed since, it refuses); `destroy` takes the stack down and verifies that all of it is gone; `sweep` destroys what this repository has deployed for a `ttl` that is over.",
          default: "deploy"
        }),
        config: (0, fields.p_)({
          description: "The stage's configuration, recognised by what is in it: `Parameters` and `Tags` as in the aws-samples projects, a parameter list and a tag list of CloudFormation, a deployment config of the drift-detection sample, or an endpoint config in YAML."
        }),
        stage: (0, fields.Qq)({
          description: "The stage of a `config` that does not name it: by default the folder that it lies in."
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
          shape: "letters, digits and hyphens, at most 63"
        }),
        stackName: (0, fields.Qq)({
          description: "The CloudFormation stack; created when it is absent. With `sagemaker-project-name` a short name such as `github-stg` stands for `sagemaker-github-stg-<project>-<project id>`."
        }, {
          pattern: /^[a-zA-Z][a-zA-Z0-9-]{0,127}$/,
          shape: "letters, digits and hyphens, a letter first, at most 128"
        }),
        template: (0, fields.Qq)({
          description: "A CloudFormation template of your own, with the parameter `ModelPackageName`. Without it: `templates/endpoint.yml` of this repository."
        }),
        templateS3Bucket: (0, fields.Qq)({
          description: "The bucket by which a template above 51 200 bytes comes to CloudFormation."
        }, {
          pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
          shape: "the name of a bucket"
        }),
        sagemakerProjectName: (0, fields.Qq)({
          description: "A SageMaker project: its id, execution role, tags and model package group are looked up, as the aws-samples scripts do, and the template's parameter `SageMakerProjectName` is set."
        }, {
          pattern: /^[a-zA-Z](-*[a-zA-Z0-9]){0,31}$/,
          shape: "letters, digits and hyphens, a letter first, at most 32"
        }),
        ...(0, define_action.Up)(waitForApproval.inputs, "modelPackageArn", "modelPackageGroup"),
        modelPackageVersion: (0, fields.U9)({
          description: "The version in `model-package-group`, or in the group of the project."
        }, {
          min: 1,
          max: 1e9
        }),
        imageUri: (0, fields.Qq)({
          description: "Instead of a model package: the image, by its digest, for a template that takes `ImageUri`."
        }, {
          maxLength: 255,
          shape: "the URI of an image"
        }),
        modelDataUrl: (0, fields.Qq)({
          description: "The model data of `image-uri`."
        }, {
          pattern: /^s3:\/\/[^/]+\/.+$/,
          shape: "s3://bucket/key"
        }),
        endpointName: (0, fields.Qq)({
          description: "Sets the template's parameter `EndpointName`."
        }, {
          pattern: resource_names.g,
          shape: "letters, digits and hyphens, at most 63"
        }),
        executionRoleArn: (0, fields.Qq)({
          description: "Sets the template's parameter `ModelExecutionRoleArn`: the role that the endpoint assumes."
        }, {
          pattern: /^arn:[\w-]+:iam::\d{12}:role\/\S+$/,
          shape: "the ARN of an IAM role"
        }),
        instanceTypes: (0, fields.p_)({
          description: "Sets the template's parameter `EndpointInstanceType`. Of several, the next is tried where AWS has no capacity for the one before."
        }),
        strategy: (0, fields.Yq)([ "all-at-once", "canary", "linear", "rolling" ], {
          description: "How traffic comes to the new model: sets the template's parameter `DeploymentStrategy`."
        }),
        alarms: (0, fields.p_)({
          description: "Alarms that take a deployment back: `create` lets the stack make some; any other is the name of one of your own, which must exist, and be quiet."
        }),
        alarmTopicArn: (0, fields.Qq)({
          description: "The SNS topic that created alarms tell."
        }, {
          pattern: /^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w.-]+$/,
          shape: "the ARN of an SNS topic"
        }),
        ttl: (0, fields.p0)({
          description: "How long the endpoint is wanted; the tag `sagemaker-promote:expires-at` of stack and endpoint says until when. After that `command: sweep` destroys it."
        }, {
          minMs: 6e4,
          maxMs: 31536e6
        }),
        resourceTags: (0, fields.K7)({
          description: "Tags for the stack, and by it for all its resources; they override those of `config`."
        }),
        requiredTags: (0, fields.p_)({
          description: "Keys of tags without which nothing is deployed."
        }),
        capabilities: (0, fields.p_)({
          description: "What the template needs to be allowed, such as `CAPABILITY_NAMED_IAM`. None is granted by itself."
        }),
        changeSet: (0, fields.Qq)({
          description: "A change set of `command: preview` that was reviewed: it is deployed, or nothing is."
        }, {
          pattern: /^arn:[\w-]+:cloudformation:[\w-]+:\d{12}:changeSet\/\S+$/,
          shape: "the ARN of a change set"
        }),
        allowReplacement: (0, fields.Jt)({
          description: "Whether another endpoint may take the place of the one that serves, which means downtime.",
          default: "false"
        }),
        ifInProgress: (0, fields.Yq)([ "wait", "fail" ], {
          description: "What to do while somebody else operates on the stack.",
          default: "wait"
        }),
        recreateFailedStack: (0, fields.Jt)({
          description: "Delete a stack whose first creation failed (`ROLLBACK_COMPLETE`), which cannot be updated, and create it anew.",
          default: "false"
        }),
        continueUpdateRollback: (0, fields.Jt)({
          description: "Let CloudFormation go on with a rollback that failed (`UPDATE_ROLLBACK_FAILED`), and deploy then.",
          default: "false"
        }),
        expectedAccountId: (0, fields.Qq)({
          description: "The account that the credentials must be of."
        }, {
          pattern: /^\d{12}$/,
          shape: "twelve digits"
        }),
        expectedRegion: (0, fields.Qq)({
          description: "The region that must be set."
        }, {
          pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
          shape: "a region"
        }),
        environment: (0, fields.Qq)({
          description: "The environment on GitHub that the deployment is shown in."
        }, {
          maxLength: 255,
          shape: "the name of an environment"
        }),
        githubToken: (0, fields.Qq)({
          description: "For GitHub's record of the deployment (`deployments: write`) and the comment of a preview (`pull-requests: write`). Nothing else depends on it."
        }),
        commentOnPr: (0, fields.Jt)({
          description: "Whether a preview is told in a comment on the pull request, updated in place.",
          default: "false"
        }),
        timeout: (0, fields.p0)({
          description: "How long the deployment may take; a rollback by promote may take as long again.",
          default: "45m"
        }, {
          minMs: 1e3,
          maxMs: 207e5
        }),
        roleToAssume
      },
      outputs: {
        outcome: "`created`, `updated`, `unchanged` (green); `rolled-back`, `failed`, `timed-out` (red). Of `preview`: `changes`, `no-changes`; of `rollback`: `rolled-back` is green; of `destroy` and `sweep`: `destroyed`, `absent`",
        endpointName: "Name of the endpoint, set as soon as it is known",
        endpointArn: "Its ARN",
        endpointConfigName: "The endpoint config that is **served** at the end",
        stackName: "The stack",
        stackId: "Its ARN",
        modelPackageArn: "The model package that was asked for",
        previousModelPackageArn: "The one that was served before",
        imageDigest: "The digest of the image that runs",
        changes: "What CloudFormation has changed, as its change set told it: `modify Model (replaced), …`",
        changeSet: "ARN of that change set",
        failureKind: "`refused` (nothing was touched), `health-check`, `capacity`, `quota`, `image`, `model-data`, `role`, `permission`, `alarm`, `scaled`, `busy`, `not-visible`, `stuck`, `manual-intervention`, or `other`",
        failureReason: "The root cause in the words of AWS, where it failed",
        consoleUrl: "The stack in the AWS console"
      },
      post: "A run that is cancelled between begin and end of a deployment has its post step say so in the record on GitHub.",
      rules: [ (0, define_action.jH)([ "modelPackageArn" ], [ "modelPackageGroup", "modelPackageVersion" ]), (0, 
      define_action.jH)([ "modelPackageArn" ], [ "imageUri" ]), (0, define_action.jH)([ "modelPackageGroup" ], [ "imageUri" ]), (0, 
      define_action.eN)("modelPackageVersion", "modelPackageGroup", "sagemakerProjectName", "config"), (0, 
      define_action.eN)("modelPackageGroup", "modelPackageVersion"), (0, define_action.eN)("modelDataUrl", "imageUri") ],
      permissions,
      example: "- uses: OWNER/REPO/actions/deploy-endpoint@v1\n  with:\n    config: staging-config.json\n    stack-name: sagemaker-churn-staging\n    endpoint-name: churn-staging\n    execution-role-arn: ${{ vars.EXECUTION_ROLE_ARN }}\n    model-package-group: churn\n    model-package-version: ${{ needs.select.outputs.model-package-version }}",
      notes: "Success is what was verified, not what was requested: the stack is complete **and** the endpoint is `InService`, serves the endpoint config of\nthe stack and this model package, has no deployment pending and no failure reason. A rollback that ends `InService` with the old model is red.\n\nA deployment with guardrails may outlive the job's credentials, which end after one hour unless the role allows more; with `role-to-assume` the\naction renews its own.\n\nCancelling the workflow leaves CloudFormation at work; run the job again and it waits for the operation to end and goes on from there."
    });
    var http_headers = __nccwpck_require__(6747), threshold_text = __nccwpck_require__(1606), transform_output = __nccwpck_require__(5397);
    const path = {
      maxLength: 1024,
      shape: "path"
    }, loadRules = [ "rate", "ramp", "bailOut", "maxRequests", "serverLatencyTimeout" ].map(name => (0, 
    define_action.eN)(name, "requests", "duration")), smokeTest = (0, define_action.QP)({
      name: "smoke-test",
      title: "Smoke-test a model",
      description: "Asks an endpoint, a URL or a container questions whose answers are known, scores labelled data, measures how fast it answers, and gives a verdict.",
      branding: {
        icon: "activity",
        color: "purple"
      },
      inputs: {
        endpointName: (0, fields.Qq)({
          description: "The endpoint to ask."
        }, {
          pattern: resource_names.g,
          shape: "the name of an endpoint"
        }),
        url: (0, fields.Qq)({
          description: "An address to ask instead, such as `https://api.example.com`; cases name paths below it. `http:` and addresses of private networks only with `allow-private-network`."
        }, {
          maxLength: 2048,
          shape: "a URL"
        }),
        image: (0, fields.Qq)({
          description: "An image of this machine to ask instead: it is started as SageMaker would start it, with the argument `serve`, and stopped afterwards. AWS is not asked for anything."
        }, {
          pattern: /^[a-z0-9][\w.:/@-]*$/,
          maxLength: 512,
          shape: "the name of an image, with its tag or digest"
        }),
        container: (0, fields.Qq)({
          description: "A container that runs on this machine to ask instead, by the port that it publishes its 8080 on."
        }, {
          pattern: /^[a-zA-Z0-9][\w.-]*$/,
          maxLength: 255,
          shape: "the name or the id of a container"
        }),
        transformOutput: (0, fields.Yz)({
          description: "What a Batch Transform job has written instead, object by object. After `from`, what it was made of: then every input must have its output, with as many rows as were sent."
        }, "lines `s3://bucket/output` or `s3://bucket/output from s3://bucket/input`, objects or prefixes that end in `/`", transform_output.B),
        cases: (0, fields.Qq)({
          description: "File of the checkout with the questions and what counts as an answer: JSON, YAML, JSON Lines or CSV. Without, an endpoint is asked the sample payload of its model package, and only has to answer."
        }, path),
        prediction: (0, fields.Qq)({
          description: "Where a labelled case finds the prediction in an answer: a JMESPath, or the number of a CSV column. By default the only value that the answer holds."
        }, {
          maxLength: 1e3,
          shape: "JMESPath, or a number"
        }),
        problemType: (0, fields.Yq)([ "classification", "regression" ], {
          description: "How labelled cases are scored. By default as a threshold asks for, else by what the truths are: texts are classes, numbers are measured."
        }),
        probabilityThreshold: (0, fields.Yz)({
          description: "Where the classes are 0 and 1 and the model answers a probability: from here on it is a 1.",
          default: "0.5"
        }, "number between 0 and 1", function(value) {
          const number = Number(value);
          if (/^(0?\.\d+|0\.\d+|0|1)$/.test(value) && number > 0 && number < 1) return number;
          throw new Error(`expected a number between 0 and 1, got '${value}'`);
        }),
        thresholds: (0, fields.Yz)({
          description: "What the measurements must keep to. Without a line about `errors`, every request must be answered."
        }, "lines such as `p95 < 300ms`, `errors < 1%`, `f1 >= 0.7`, `mse <= baseline.mse`; k6 spells `p(95)<300`", threshold_text.S),
        requests: (0, fields.U9)({
          description: "Measured requests after the cases have been asked, going round them. Without, the cases are measured.",
          default: "0"
        }, {
          min: 0,
          max: 1e7
        }),
        duration: (0, fields.p0)({
          description: "How long requests are measured, instead of how many, or at most."
        }, {
          minMs: 1e3,
          maxMs: 144e5
        }),
        rate: (0, fields.Yz)({
          description: "Measured requests begin at this rate, whatever becomes of those before: latency counts from the moment one should have begun, so that a server that stalls hides nothing."
        }, "`20/s`, `300/min`", function(text) {
          const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?)\s*\/\s*(s|min)$/.exec(text.trim()) ?? [], perSecond = Number(amount) / ("min" === unit ? 60 : 1);
          if (perSecond > 0 && perSecond <= 1e5) return perSecond;
          throw new Error(`expected a rate such as 20/s or 300/min, at most 100000/s, got '${text}'`);
        }),
        concurrency: (0, fields.U9)({
          description: "How many requests are under way at once; with `rate`, how many connections there may be. By default 1, and 256 with `rate`."
        }, {
          min: 1,
          max: 1e3
        }),
        ramp: (0, fields.p0)({
          description: "How long the load takes to rise from nothing, evenly."
        }, {
          minMs: 1e3,
          maxMs: 36e5
        }),
        warmUp: (0, fields.U9)({
          description: "Requests before the test, which are neither judged nor measured. A model that is not ready yet is waited for; the first answer is told as the cold start.",
          default: "0"
        }, {
          min: 0,
          max: 1e3
        }),
        warmUpTimeout: (0, fields.p0)({
          description: "How long the model may take to become ready.",
          default: "3m"
        }, {
          minMs: 1e3,
          maxMs: 36e5
        }),
        requestTimeout: (0, fields.p0)({
          description: "After which a request counts as unanswered. SageMaker gives a model 60 s.",
          default: "70s"
        }, {
          minMs: 100,
          maxMs: 36e5
        }),
        bailOut: (0, fields.Qq)({
          description: "When the measured requests end before their time. Without: when none of the first 20 was answered with 2xx."
        }, {
          maxLength: 2e3,
          shape: "lines such as `errors > 20%`"
        }),
        maxRequests: (0, fields.U9)({
          description: "Cost guard: a load that would be larger is refused, or ends here with a warning.",
          default: "10000"
        }, {
          min: 1,
          max: 1e7
        }),
        baselineEndpoint: (0, fields.Qq)({
          description: "An endpoint that is asked the same cases, for `baseline.…` in thresholds and for `parity`. It is put under the same load only where a threshold compares latencies."
        }, {
          pattern: resource_names.g,
          shape: "the name of an endpoint"
        }),
        expectModelPackageArn: (0, fields.Qq)({
          description: "The model package that the endpoint must serve; if it serves another, no case is asked."
        }, {
          pattern: resource_names.P,
          shape: "the ARN of a versioned model package"
        }),
        expectImageDigest: (0, fields.Qq)({
          description: "The digest of the image that the endpoint must run; if it runs another, no case is asked."
        }, {
          pattern: /^sha256:[0-9a-f]{64}$/,
          shape: "`sha256:` and 64 hexadecimal digits"
        }),
        invocation: (0, fields.Yq)([ "real-time", "async", "stream" ], {
          description: "How the endpoint is invoked: with an answer at once, by way of S3 as asynchronous endpoints are, or as a response stream, whose first byte is measured as well.",
          default: "real-time"
        }),
        targetVariant: (0, fields.Qq)({
          description: "The production variant that must answer."
        }, {
          pattern: resource_names.g,
          shape: "the name of a variant"
        }),
        targetModel: (0, fields.Qq)({
          description: "The model of a multi-model endpoint."
        }, {
          maxLength: 1024,
          shape: "its path below the model data, such as `churn.tar.gz`"
        }),
        inferenceComponentName: (0, fields.Qq)({
          description: "The inference component that must answer."
        }, {
          pattern: resource_names.g,
          shape: "the name of an inference component"
        }),
        sessionId: (0, fields.Qq)({
          description: "The session of a stateful model; `NEW_SESSION` opens one for the cases that follow."
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9])*$|^NEW_SESSION$/,
          maxLength: 256,
          shape: "the id of a session"
        }),
        headers: (0, fields.Yz)({
          description: "Headers for every request, from secrets: their values are masked in the log."
        }, "`Name: value` lines", http_headers.QG),
        allowPrivateNetwork: (0, fields.Jt)({
          description: "Whether `url` may lead into a private network, such as an internal load balancer or this machine. Never to the metadata services of clouds.",
          default: "false"
        }),
        model: (0, fields.Qq)({
          description: "Folder of the checkout that the container finds as /opt/ml/model, read-only."
        }, path),
        environment: (0, fields.K7)({
          description: "Environment of the container."
        }),
        startupTimeout: (0, fields.p0)({
          description: "How long the container may take until it answers /ping. SageMaker gives it 8 min.",
          default: "2m"
        }, {
          minMs: 1e3,
          maxMs: 36e5
        }),
        serverLatencyTimeout: (0, fields.p0)({
          description: "How long to wait for CloudWatch's ModelLatency and OverheadLatency of the measured minutes, which come a minute or two late. Without, they are looked for once."
        }, {
          minMs: 1e3,
          maxMs: 9e5
        }),
        onInconclusive: (0, fields.Yq)([ "fail", "continue" ], {
          description: "Whether the step is red when nothing was learnt about the model, or too little.",
          default: "fail"
        }),
        showBodies: (0, fields.Jt)({
          description: "Whether log, summary and files show what was sent and answered. Without, only numbers and what the file of cases expects.",
          default: "false"
        }),
        resultsFile: (0, fields.Qq)({
          description: "Where the results are written as JSON."
        }, path),
        junitFile: (0, fields.Qq)({
          description: "Where the results are written as JUnit XML."
        }, path),
        commentOnPr: (0, fields.Jt)({
          description: "Whether the verdict is told in a comment on the pull request, updated in place.",
          default: "false"
        }),
        githubToken: (0, fields.Qq)({
          description: "For the comment (`pull-requests: write`)."
        }),
        roleToAssume
      },
      outputs: {
        outcome: "`passed`, `failed`, or `inconclusive` (nothing was learnt about the model, or too little)",
        failureKind: "`assertion` (a wrong answer or model), `threshold`, or `infrastructure` (credentials, permissions, network, no such endpoint)",
        passed: "How many cases passed",
        failed: "How many cases failed",
        p50Ms: "Median latency in milliseconds",
        p95Ms: "95th percentile, where there are at least 20 answers",
        p99Ms: "99th percentile, where there are at least 100 answers",
        errorRate: "Per cent of the measured requests that got no 2xx answer",
        rps: "Answers a second under load",
        accuracy: "Of the labelled cases, between 0 and 1",
        metrics: 'Everything that was measured, as JSON by the names of thresholds: `{"p95":12.5,"errors":0,"f1":0.83}`',
        resultsFile: "The file of results, where one was written",
        junitFile: "The JUnit file, where one was written"
      },
      rules: [ (0, define_action.BK)([ "endpointName" ], [ "url" ], [ "image" ], [ "container" ], [ "transformOutput" ]), ...[ "expectModelPackageArn", "expectImageDigest", "invocation", "targetVariant", "targetModel", "inferenceComponentName", "sessionId", "serverLatencyTimeout" ].map(name => (0, 
      define_action.eN)(name, "endpointName")), ...[ "url", "image", "container", "transformOutput" ].map(name => (0, 
      define_action.eN)(name, "cases")), (0, define_action.eN)("allowPrivateNetwork", "url"), (0, 
      define_action.eN)("headers", "url", "image", "container"), ...[ "model", "environment", "startupTimeout" ].map(name => (0, 
      define_action.eN)(name, "image")), ...loadRules, ...[ "thresholds", "requests", "duration", "concurrency", "warmUp", "warmUpTimeout", "requestTimeout", "baselineEndpoint", "prediction", "problemType", "probabilityThreshold" ].map(name => (0, 
      define_action.jH)([ "transformOutput" ], [ name ])), (0, define_action.eN)("githubToken", "commentOnPr") ],
      permissions: [ {
        actions: [ "sagemaker:InvokeEndpoint" ],
        resource: "arn:aws:sagemaker:*:*:endpoint/*"
      }, {
        actions: [ "sagemaker:InvokeEndpointAsync" ],
        resource: "arn:aws:sagemaker:*:*:endpoint/*",
        optional: "no `invocation: async`"
      }, {
        actions: [ "sagemaker:InvokeEndpointWithResponseStream" ],
        resource: "arn:aws:sagemaker:*:*:endpoint/*",
        optional: "no `invocation: stream`"
      }, {
        actions: [ "sagemaker:DescribeEndpoint", "sagemaker:DescribeEndpointConfig", "sagemaker:DescribeModel" ],
        resource: "*",
        optional: "`expect-model-package-arn` and `expect-image-digest` cannot be checked"
      }, {
        actions: [ "sagemaker:DescribeModelPackage" ],
        resource: "arn:aws:sagemaker:*:*:model-package/*",
        optional: "the sample payload of the model package cannot be found, so `cases` has to be given"
      }, {
        actions: [ "s3:GetObject", "s3:ListBucket" ],
        resource: "*",
        optional: "no answers of `invocation: async`, no `transform-output`, no bodies of cases from S3"
      }, {
        actions: [ "cloudwatch:GetMetricData" ],
        resource: "*",
        optional: "no latency on the server's side"
      }, {
        actions: [ "logs:DescribeLogStreams", "logs:GetLogEvents" ],
        resource: "arn:aws:logs:*:*:log-group:/aws/sagemaker/Endpoints/*",
        optional: "the end of the container's log is not told when a model fails"
      } ],
      example: "- uses: OWNER/REPO/actions/smoke-test@v1\n  with:\n    endpoint-name: churn-staging\n    cases: tests/smoke/cases.json\n    warm-up: 5\n    requests: 200\n    rate: 20/s\n    thresholds: |\n      errors < 1%\n      p95 < 300ms",
      notes: "The file of cases, here with everything that a case can say:\n\n```yaml\ntolerance: 400 # of every number that is compared, unless a case says otherwise; relative-tolerance: 5% beside it\nsamples:\n  - description: Gentoo male\n    input: Gentoo,50.0,15.2,218,male # a text is sent as text/csv, anything else as JSON; content-type overrides both\n    expected: 5550 # the whole answer; null: it only has to answer\n  - description: the same as JSON\n    input: { instances: [[1, 2]] }\n    accept: application/json\n    expect:\n      content-type: application/json\n      values: # JMESPath\n        - { path: 'predictions[0]', equals: 3750, tolerance: 1 }\n        - { path: 'predictions[0]', between: [0, 10000] }\n      schema: { type: object, required: [predictions] }\n  - description: a picture\n    input-file: tests/smoke/cat.jpg # or input-s3: s3://bucket/key, or input-base64\n    expect: { matches: '^(cat|dog)$', contains: a, status: 200 }\n  - description: a question that must be refused\n    input: not,a,penguin\n    expect: { status: 400 }\n  - description: three rows\n    input: \"1,2\\n3,4\\n5,6\"\n    expect:\n      rows: 3\n      no-empty-cells: true\n      cells: [{ row: 1, column: 1, one-of: [cat, dog] }]\n  - description: of a URL or a container\n    method: GET\n    path: /healthz # below the URL; a container is asked at /invocations\n    expect: { status: 200 }\n  - description: labelled, and scored together with all that are\n    input: Adelie,39.5,17.4,186,female\n    truth: 3450\n```\n\nJSON is read in the same shape, JSON Lines with one sample a line, and CSV by its header: the columns `input`, `expected`, `truth`, `description` and so on mean the\nsame; without a column `input`, all others joined are what is sent.\n\n**Labelled data.** Cases with a `truth` are not judged one by one but scored together: `accuracy`, macro `precision`, `recall` and `f1`, or `mse`, `rmse`, `mae` and `r2`.\nThresholds on them decide. An answer without a prediction, be it an error, is a wrong class; where numbers are measured, it misses every threshold on the scores.\n\n**Thresholds.** One a line, name, operator, value: latency `mean`, `min`, `p50`, `p90`, `p95`, `p99`, `max`; `ttfb-p50`, `ttfb-p95`, `ttfb-p99` to the first byte; `errors` and `throttles` in\nper cent; `rps`; the scores; `parity` and `largest-difference` beside a baseline. `baseline.p95 * 1.2` is a value, too. A percentile without enough answers (p90: 10, p95: 20, p99: 100) is\ninconclusive, never passed.\n\n**Load.** `requests`, or a `duration`, over `concurrency` connections: each sends when it has its answer. With `rate` requests begin when they are due, and latency counts from\nthen. Every request to an endpoint is signed; nothing is retried, throttled ones are counted. The cases are asked before, and only when all passed. Latency counts to the last byte, seen\nfrom this runner, of good answers and of requests that came to their `request-timeout`; CloudWatch's own figures stand beside it. An asynchronous answer counts until it was seen on S3, which may be ten seconds late. Cases without a body (`GET`) and those that expect an error are left out of the load where there are others.\n\n**What is shown.** Numbers, and texts that the file of cases itself expects. `show-bodies` shows more; errors of a container are always told.\n\n**Batch Transform.** `transform-output` judges every object by the same expectations: `rows`, `columns`, `no-empty-cells`, `cells`. An empty one is wrong in any case.\nNothing is scored: `truth` is refused."
    }), promote = (0, define_action.QP)({
      name: "promote",
      title: "Promote a SageMaker model package",
      description: "Approved? Deploy, verify, smoke-test, and go back to the model before it when a test fails: the whole path to production in one step.",
      branding: {
        icon: "git-merge",
        color: "purple"
      },
      inputs: {
        ...(0, define_action.Up)(waitForApproval.inputs, "modelPackageArn", "modelPackageGroup", "modelPackageVersion", "select", "mode"),
        ...(0, define_action.Up)(deployEndpoint.inputs, "config", "stage", "stackName", "template", "templateS3Bucket", "endpointName", "executionRoleArn", "sagemakerProjectName", "instanceTypes", "strategy", "alarms", "alarmTopicArn", "resourceTags", "requiredTags", "capabilities", "allowReplacement", "ifInProgress", "recreateFailedStack", "continueUpdateRollback", "expectedAccountId", "expectedRegion", "timeout", "roleToAssume"),
        ...(0, define_action.Up)(smokeTest.inputs, "cases", "prediction", "problemType", "probabilityThreshold", "thresholds", "requests", "duration", "rate", "concurrency", "ramp", "warmUp", "warmUpTimeout", "requestTimeout", "bailOut", "maxRequests", "baselineEndpoint", "invocation", "serverLatencyTimeout", "showBodies", "resultsFile", "junitFile"),
        onFailure: (0, fields.Yq)([ "rollback", "hold" ], {
          description: "What happens when the deployed model fails the smoke test: `rollback` deploys what the stack held before and verifies that it is served, `hold` leaves the failing model in place.",
          default: "rollback"
        }),
        onInconclusive: (0, fields.Yq)([ "hold", "rollback" ], {
          description: "The same for a smoke test that learnt nothing about the model, such as a missing permission or too few answers for a percentile.",
          default: "hold"
        })
      },
      outputs: {
        ...(0, define_action.Up)(waitForApproval.outputs, "modelPackageArn", "modelPackageVersion", "approvedBy", "approvedAt"),
        ...(0, define_action.Up)(deployEndpoint.outputs, "endpointName", "endpointArn", "endpointConfigName", "stackName", "stackId", "changes", "previousModelPackageArn", "failureReason", "consoleUrl"),
        ...(0, define_action.Up)(smokeTest.outputs, "failureKind", "passed", "failed", "p50Ms", "p95Ms", "p99Ms", "errorRate", "rps", "accuracy", "metrics", "resultsFile", "junitFile"),
        outcome: "`promoted` (green); `not-approved`, `deployment-failed`, `rolled-back` (the test failed and the model before it is served, verified), `held` (the test was not passed and the model is still in place), `rollback-failed` (red)",
        rolledBack: "`true` when the endpoint was brought back to the deployment before and that was verified, else `false`"
      },
      rules: [ (0, define_action.BK)([ "modelPackageArn" ], [ "modelPackageGroup" ]), (0, 
      define_action.eN)("modelPackageVersion", "modelPackageGroup"), ...loadRules ],
      permissions: [ ...waitForApproval.permissions, ...permissionsOnStack, ...smokeTest.permissions ],
      example: "- uses: OWNER/REPO@v1\n  with:\n    model-package-group: churn\n    model-package-version: ${{ needs.select.outputs.model-package-version }}\n    config: prod-config.json\n    stack-name: sagemaker-churn-prod\n    endpoint-name: churn-prod\n    execution-role-arn: ${{ vars.EXECUTION_ROLE_ARN }}\n    cases: tests/smoke/cases.json\n    thresholds: |\n      errors < 1%\n      p95 < 300ms",
      notes: "The three parts run in one process and are the same as the actions [wait-for-approval](../actions/wait-for-approval), [deploy-endpoint](../actions/deploy-endpoint)\nand [smoke-test](../actions/smoke-test). Take the parts when each should have a role, a job or a reviewer of its own.\n\nBefore it deploys, it keeps the template, the parameters and the tags that the stack holds. When the smoke test fails, that deployment is made again\nand it counts only when the endpoint serves the earlier model package. The step is red all the same. A first deployment has nothing to go back to and is left in place.\n\nA run that is cancelled or lost between deployment and verdict can be run again: the stack's tag `sagemaker-promote:previous-model-package` names what was served before."
    });
  },
  7473: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      N: () => closestName
    });
    function closestName(name, known) {
      const likenesses = known.map(each => {
        return {
          each,
          likeness: (a = pairsOf(name), b = pairsOf(each), 2 * [ ...a ].filter(pair => b.has(pair)).length / (a.size + b.size))
        };
        var a, b;
      });
      return likenesses.filter(one => one.likeness >= .5).sort((a, b) => b.likeness - a.likeness)[0]?.each;
    }
    function pairsOf(name) {
      const plain = ` ${name.toLowerCase().replace(/[^a-z0-9]/g, "")} `;
      return new Set(Array.from({
        length: plain.length - 1
      }, (_, at) => plain.slice(at, at + 2)));
    }
  },
  6747: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Fj: () => secretsOf,
      QG: () => parseHeaders,
      jD: () => hide,
      p$: () => isHeaderName,
      yC: () => isOfConnection
    });
    var _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6585);
    const isHeaderName = name => /^[\w!#$%&'*+.^`|~-]+$/.test(name), isOfConnection = name => /^(host|connection|content-length|transfer-encoding|upgrade|te|trailer|keep-alive|proxy-.*|expect)$/i.test(name);
    function secretsOf(headers) {
      const words = Object.values(headers).flatMap(value => [ value, value.slice(value.lastIndexOf(" ") + 1) ]);
      return [ ...new Set(words) ].filter(({length}) => length >= 6);
    }
    const hide = (secrets, text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), text);
    function parseHeaders(text) {
      const problems = [], headers = new Map;
      (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dx)(text).forEach((line, index) => {
        const [, name = "", value = ""] = /^([^\s:]+):\s*([\x20-\x7e]+)$/.exec(line) ?? [], key = name.toLowerCase();
        isHeaderName(name) ? isOfConnection(name) ? problems.push(`'${name}' is set by the connection itself`) : "content-type" === key ? problems.push(`'${name}' is said by each case: write it there as 'content-type'`) : headers.has(key) ? problems.push(`'${name}' is given twice`) : headers.set(key, value) : problems.push(`line ${index + 1} is not of the form 'Name: value', in plain ASCII`);
      });
      if (problems.length > 0) throw new Error(problems.join("; "));
      return Object.fromEntries(headers);
    }
  },
  2517: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      q: () => measures
    });
    const measures = {
      mean: {
        of: "requests",
        unit: "ms"
      },
      min: {
        of: "requests",
        unit: "ms"
      },
      p50: {
        of: "requests",
        unit: "ms"
      },
      p90: {
        of: "requests",
        unit: "ms"
      },
      p95: {
        of: "requests",
        unit: "ms"
      },
      p99: {
        of: "requests",
        unit: "ms"
      },
      max: {
        of: "requests",
        unit: "ms"
      },
      "ttfb-p50": {
        of: "first byte",
        unit: "ms"
      },
      "ttfb-p95": {
        of: "first byte",
        unit: "ms"
      },
      "ttfb-p99": {
        of: "first byte",
        unit: "ms"
      },
      errors: {
        of: "requests",
        unit: "%"
      },
      throttles: {
        of: "throttling",
        unit: "%"
      },
      rps: {
        of: "load",
        unit: "/s"
      },
      accuracy: {
        of: "classification",
        unit: "share"
      },
      precision: {
        of: "classification",
        unit: "share"
      },
      recall: {
        of: "classification",
        unit: "share"
      },
      f1: {
        of: "classification",
        unit: "share"
      },
      mse: {
        of: "regression",
        unit: "square"
      },
      rmse: {
        of: "regression",
        unit: "difference"
      },
      mae: {
        of: "regression",
        unit: "difference"
      },
      r2: {
        of: "regression",
        unit: "explained"
      },
      parity: {
        of: "baseline",
        unit: "%"
      },
      "largest-difference": {
        of: "baseline",
        unit: "difference"
      }
    };
  },
  4129: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      P: () => modelPackageArnPattern,
      g: () => resourceNamePattern
    });
    const modelPackageArnPattern = /^arn:[\w-]+:sagemaker:[\w-]+:\d{12}:model-package\/[\w-]+\/\d+$/, resourceNamePattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
  },
  4781: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      y: () => parseS3Uri
    });
    function parseS3Uri(uri) {
      const {bucket, key} = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/s.exec(uri)?.groups ?? {};
      return void 0 === bucket || void 0 === key ? void 0 : {
        bucket,
        key
      };
    }
  },
  1606: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      S: () => parseThresholds,
      r: () => readThresholds
    });
    var fields = __nccwpck_require__(6585), closest_name = __nccwpck_require__(7473), measures = __nccwpck_require__(2517);
    function parseThreshold(line) {
      const [, scope, name, sign, right] = /^(?:(http_\w+):\s*)?([^\s:<>=]+)\s*(<=|>=|<|>)\s*([^\s<>=].*)$/.exec(line) ?? [], operator = operators.find(each => each === sign);
      if (void 0 === name || void 0 === right || void 0 === operator) return "is not of the form `p95 < 300ms`";
      const spelling = void 0 === scope ? spellingOf(name) : function(scope, name) {
        const names = entry(k6Scopes, scope);
        if (void 0 === names) return unknown(scope, Object.keys(k6Scopes));
        const measure = entry(names, name);
        return void 0 === measure ? unknown(name, Object.keys(names)) : {
          measure,
          bareFactor: "errors" === measure ? 100 : 1
        };
      }(scope, name);
      if ("string" == typeof spelling) return spelling;
      const limit = /^baseline\b/.test(right) ? function(right, measure) {
        const [, name, factor = "1"] = /^baseline\.([^\s*]+)(?:\s*\*\s*(\d+(?:\.\d+)?))?$/.exec(right) ?? [];
        if (void 0 === name) return "is not of the form `p95 < baseline.p95` or `p95 < baseline.p95 * 1.2`";
        const spelling = spellingOf(name);
        if ("string" == typeof spelling) return spelling;
        const other = spelling.measure;
        return function(measure) {
          switch (measures.q[measure].of) {
           case "requests":
           case "classification":
           case "regression":
            return !0;

           case "throttling":
           case "first byte":
           case "load":
           case "baseline":
            return !1;
          }
        }(other) ? measures.q[other].unit !== measures.q[measure].unit ? `compares '${measure}' with '${other}', which has another unit` : {
          kind: "baseline",
          measure: other,
          factor: Number(factor)
        } : `compares with '${other}', which is not measured of a baseline`;
      }(right, spelling.measure) : function(right, {measure, bareFactor}) {
        const {expected, factors, least, most} = scales[measures.q[measure].unit], [, amount, unit = ""] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(\D\S*)?$/i.exec(right) ?? [], factor = "" === unit ? bareFactor : entry(factors, unit), value = Number((Number(amount) * (factor ?? NaN)).toPrecision(12));
        return value >= least && value <= most ? {
          kind: "value",
          value
        } : `needs a limit ${expected}`;
      }(right, spelling);
      return "string" == typeof limit ? limit : {
        text: line,
        measure: spelling.measure,
        operator,
        limit
      };
    }
    const operators = [ "<", "<=", ">", ">=" ], bareNumber = {
      factors: {
        "": 1
      },
      least: 0,
      most: Number.MAX_VALUE,
      expected: "that is a number from 0, such as 0.5"
    }, scales = {
      ms: {
        factors: {
          ms: 1,
          s: 1e3
        },
        least: 0,
        most: Number.MAX_VALUE,
        expected: "with a unit, such as 300ms or 2s"
      },
      "%": {
        factors: {
          "%": 1
        },
        least: 0,
        most: 100,
        expected: "in per cent, such as 1%"
      },
      "/s": {
        factors: {
          "": 1,
          "/s": 1
        },
        least: 0,
        most: Number.MAX_VALUE,
        expected: "such as 50 or 50/s"
      },
      share: {
        factors: {
          "": 1,
          "%": .01
        },
        least: 0,
        most: 1,
        expected: "from 0 to 1 or in per cent, such as 0.75 or 75%"
      },
      square: bareNumber,
      difference: bareNumber,
      explained: {
        factors: {
          "": 1
        },
        least: -Number.MAX_VALUE,
        most: 1,
        expected: "that is a number up to 1, such as 0.8"
      }
    }, k6Names = {
      avg: "mean",
      med: "p50",
      "p(50)": "p50",
      "p(90)": "p90",
      "p(95)": "p95",
      "p(99)": "p99"
    }, k6Scopes = {
      http_req_duration: {
        ...k6Names,
        min: "min",
        max: "max"
      },
      http_req_waiting: {
        med: "ttfb-p50",
        "p(50)": "ttfb-p50",
        "p(95)": "ttfb-p95",
        "p(99)": "ttfb-p99"
      },
      http_req_failed: {
        rate: "errors"
      },
      http_reqs: {
        rate: "rps"
      }
    }, isMeasure = name => Object.hasOwn(measures.q, name), entry = (table, name) => Object.hasOwn(table, name) ? table[name] : void 0;
    function spellingOf(name) {
      if (isMeasure(name)) return {
        measure: name,
        bareFactor: scales[measures.q[name].unit].factors[""]
      };
      const measure = entry(k6Names, name);
      return void 0 === measure ? unknown(name, Object.keys(measures.q)) : {
        measure,
        bareFactor: 1
      };
    }
    const isPercentile = name => /^(?:ttfb-)?p\(?\d/.test(name);
    function unknown(name, known) {
      const alike = isPercentile(name) ? known.filter(isPercentile) : known, near = (0, 
      closest_name.N)(name, alike);
      return `measures something unknown${void 0 === near ? "" : ` (did you mean '${near}'?)`}; known are ${alike.join(", ")}`;
    }
    function parseThresholds(text) {
      const {problems, thresholds} = readThresholds(text);
      if (problems.length > 0) throw new Error(problems.join("; "));
      return thresholds;
    }
    function readThresholds(text) {
      const problems = [], thresholds = [];
      for (const line of (0, fields.Dx)(text)) {
        const read = parseThreshold(line);
        "string" == typeof read ? problems.push(`'${line}' ${read}`) : thresholds.push(read);
      }
      return {
        thresholds,
        problems
      };
    }
  },
  5397: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      B: () => parseTransformOutput,
      j: () => pairObjects
    });
    var _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6585), _s3_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4781);
    function parseTransformOutput(text) {
      const problems = [], read = [];
      for (const line of (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dx)(text)) {
        const uris = line.split(/\s+from(?:\s+|$)/), [output, input] = uris;
        void 0 === output || uris.length > 2 || !uris.every(isPlace) ? problems.push(`'${line}' is not of the form \`s3://bucket/output from s3://bucket/input\``) : void 0 !== input && input.endsWith("/") !== output.endsWith("/") ? problems.push(`'${line}' has a prefix on one side and an object on the other`) : read.push({
          output,
          input
        });
      }
      if (problems.length > 0) throw new Error(problems.join("; "));
      return read;
    }
    const isPlace = uri => /^s3:\/\/[^/\s]+\/$/.test(uri) || void 0 !== (0, _s3_uri_js__WEBPACK_IMPORTED_MODULE_1__.y)(uri.replace(/\/$/, ""));
    function pairObjects({input: from, output: to}, {inputs, outputs}) {
      if (void 0 === from) return outputs.map(output => ({
        output,
        input: void 0
      }));
      const items = outputs.map(output => ({
        output,
        input: from + output.slice(to.length).replace(/\.out$/, "")
      })), used = new Set(items.map(({input}) => input)), left = inputs.filter(input => !used.has(input));
      return [ ...items, ...left.map(input => ({
        output: `${to}${input.slice(from.length)}.out`,
        input
      })) ];
    }
  },
  7778: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      BK: () => exactlyOne,
      QP: () => defineAction,
      Up: () => pick,
      eN: () => needs,
      i9: () => kebab,
      jH: () => atMostOne
    });
    function defineAction(definition) {
      return definition;
    }
    function kebab(name) {
      return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    }
    const quoted = names => names.map(name => `'${kebab(name)}'`), begunOf = (groups, given) => groups.filter(group => group.some(name => given.has(name))), waysOf = groups => groups.map(group => quoted(group).join(" with ")).join(", or ");
    function exactlyOne(...groups) {
      const describe = `exactly one of: ${waysOf(groups)}`;
      return {
        names: groups.flat(),
        describe,
        problem: given => 1 === begunOf(groups, given).length ? void 0 : `give ${describe}`
      };
    }
    function atMostOne(...groups) {
      const describe = `at most one of: ${waysOf(groups)}`;
      return {
        names: groups.flat(),
        describe,
        problem: given => begunOf(groups, given).length <= 1 ? void 0 : `give ${describe}`
      };
    }
    function needs(name, ...others) {
      const ways = quoted(others).join(" or ");
      return {
        names: [ name, ...others ],
        describe: `'${kebab(name)}' needs ${ways}`,
        problem: given => given.has(name) && !others.some(other => given.has(other)) ? `'${kebab(name)}' is given without ${ways}` : void 0
      };
    }
    function pick(inputs, ...names) {
      return Object.fromEntries(names.map(name => [ name, inputs[name] ]));
    }
  },
  8112: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      E: () => parseDuration,
      a: () => formatDuration
    });
    const unitMs = {
      h: 36e5,
      m: 6e4,
      s: 1e3,
      ms: 1
    };
    function parseDuration(text) {
      const match = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text.trim());
      if (!match || "" === text.trim()) throw new Error(`expected a duration such as 90s, 15m or 1h30m, got '${text}'`);
      const [, hours = "0", minutes = "0", seconds = "0", milliseconds = "0"] = match;
      return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(milliseconds) * unitMs.ms;
    }
    function formatDuration(ms) {
      if (ms < 1e3) return `${Math.round(ms)} ms`;
      const seconds = Math.round(ms / 1e3);
      if (seconds < 60) return `${seconds} s`;
      const minutes = Math.floor(seconds / 60);
      return minutes < 60 ? seconds % 60 == 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s` : minutes % 60 == 0 ? minutes / 60 + " h" : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    }
  },
  2451: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      cJ: () => Cancelled,
      dz: () => InputError,
      nM: () => WorldError,
      zt: () => renderFailure
    });
    function renderFailure({subject, happened, remedy}) {
      return `${subject}: ${happened.replace(/[.\s]+$/, "")}. ${remedy}`;
    }
    class InputError extends Error {
      name="InputError";
      problems;
      constructor(problems, options) {
        super(problems.join("\n"), options);
        this.problems = problems;
      }
    }
    class WorldError extends Error {
      name="WorldError";
      failure;
      transient;
      code;
      constructor(failure, {transient = !1, code = "", cause} = {}) {
        super(renderFailure(failure), {
          cause
        });
        this.failure = failure;
        this.transient = transient;
        this.code = code;
      }
    }
    class Cancelled extends Error {
      name="Cancelled";
      constructor() {
        super("the workflow run was cancelled");
      }
    }
  },
  6585: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Dx: () => linesOf,
      Jt: () => flag,
      K7: () => keyValues,
      Qq: () => text,
      U9: () => count,
      Yq: () => choice,
      Yz: () => parsed,
      p0: () => duration,
      p_: () => list
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8112);
    function parsed(meta, shape, parse) {
      return {
        description: meta.description,
        required: meta.required ?? !1,
        default: meta.default,
        shape,
        parse,
        present: !0 === meta.required || void 0 !== meta.default
      };
    }
    function text(meta, {pattern, maxLength = 4096, shape = "text"} = {}) {
      return parsed(meta, shape, value => {
        if (value.length > maxLength) throw new Error(`expected at most ${maxLength} characters, got ${value.length}`);
        if (pattern && !pattern.test(value)) throw new Error(`expected ${shape}, got '${value}'`);
        return value;
      });
    }
    function choice(choices, meta) {
      return parsed(meta, choices.map(each => `\`${each}\``).join(", "), value => {
        const found = choices.find(each => each === value);
        if (void 0 === found) throw new Error(`expected one of ${choices.join(", ")}, got '${value}'`);
        return found;
      });
    }
    function flag(meta) {
      return parsed(meta, "`true`, `false`", value => {
        if (/^(true|True|TRUE)$/.test(value)) return !0;
        if (/^(false|False|FALSE)$/.test(value)) return !1;
        throw new Error(`expected true or false, got '${value}'`);
      });
    }
    function count(meta, {min, max}) {
      return parsed(meta, `whole number, ${min} to ${max}`, value => {
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < min || number > max) throw new Error(`expected a whole number from ${min} to ${max}, got '${value}'`);
        return number;
      });
    }
    function duration(meta, {minMs, maxMs}) {
      return parsed(meta, `duration, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(minMs)} to ${(0, 
      _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(maxMs)}`, value => {
        const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(value);
        if (ms < minMs || ms > maxMs) throw new Error(`expected ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(minMs)} to ${(0, 
        _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(maxMs)}, got ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(ms)}`);
        return ms;
      });
    }
    function keyValues(meta) {
      return parsed(meta, "`KEY=VALUE` lines", value => {
        const pairs = new Map;
        for (const line of linesOf(value)) {
          const at = line.indexOf("=");
          if (at < 1) throw new Error(`expected KEY=VALUE, got '${line}'`);
          const key = line.slice(0, at).trim();
          if (pairs.has(key)) throw new Error(`'${key}' is given twice`);
          pairs.set(key, line.slice(at + 1).trim());
        }
        return pairs;
      });
    }
    function list(meta) {
      return parsed(meta, "one a line, or separated by commas", value => linesOf(value).flatMap(line => line.split(",")).map(each => each.trim()).filter(each => "" !== each));
    }
    function linesOf(text) {
      return text.split(/\r?\n/).map(line => line.trim()).filter(line => "" !== line && !line.startsWith("#"));
    }
  },
  9764: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $: () => neutralise
    });
    function neutralise(text, maxLength = 16384) {
      const visible = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
      return (visible.length > maxLength ? `${visible.slice(0, maxLength)} … (${visible.length - maxLength} characters more)` : visible).replace(/##\[/g, "## [").replace(/^(\s*)::/gm, "$1: :");
    }
  },
  1989: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bu: () => factTable,
      DV: () => codeBlock,
      FV: () => escapeMarkdown,
      Qu: () => failureBlock,
      aY: () => code,
      qN: () => paragraphs,
      tp: () => table
    });
    function escapeMarkdown(text) {
      return text.replace(/[\\`*_{}[\]()#+!|<>&@~]/g, each => `&#${each.charCodeAt(0)};`).replaceAll("://", "&#58;//").replace(/\bwww\./gi, "www&#46;").replace(/\s*\r?\n\s*/g, "<br>");
    }
    function code(text) {
      const longest = Math.max(0, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length)), fence = "`".repeat(longest + 1), pad = longest > 0 ? " " : "";
      return fence + pad + text.replace(/\r?\n/g, " ").replace(/\|/g, "\\|") + pad + fence;
    }
    function codeBlock(text, language = "") {
      const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length)), fence = "`".repeat(longest + 1);
      return `${fence}${language}\n${text}\n${fence}`;
    }
    function table(head, rows, maxRows = 200) {
      const line = cells => `| ${cells.join(" | ")} |`, shown = rows.slice(0, maxRows).map(line), more = rows.length > maxRows ? [ `\n${rows.length - maxRows} more rows are not shown.` ] : [];
      return [ line(head), line(head.map(() => "---")), ...shown, ...more ].join("\n");
    }
    function factTable(facts) {
      return table([ "", "" ], facts.flatMap(([name, value]) => value ? [ [ name, value ] ] : []));
    }
    function failureBlock({subject, happened, remedy}) {
      return `**${escapeMarkdown(subject)}**: ${escapeMarkdown(happened)}\n\n${escapeMarkdown(remedy)}`;
    }
    function paragraphs(...blocks) {
      return blocks.filter(block => void 0 !== block && "" !== block).join("\n\n") + "\n";
    }
  },
  3069: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      C: () => runAction
    });
    const systemClock = {
      now: () => performance.timeOrigin + performance.now(),
      sleep: (ms, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const abort = () => {
          clearTimeout(timer);
          reject(signal?.reason);
        }, timer = setTimeout(() => {
          signal?.removeEventListener("abort", abort);
          resolve();
        }, ms);
        signal?.addEventListener("abort", abort, {
          once: !0
        });
      })
    };
    var define_action = __nccwpck_require__(7778), errors = __nccwpck_require__(2451), log = __nccwpck_require__(9764), markdown = __nccwpck_require__(1989), __addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, __disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function runAction(action, host, told) {
      if ("function" == typeof told) return runStory(action, host, told);
      if ("" !== host.readState("begun")) return async function(host, epilogue) {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: !1
        };
        try {
          const memory = host.readState("memory");
          if ("" === memory) return;
          const cancellation = new AbortController;
          __addDisposableResource(env_1, host.onCancel(() => cancellation.abort(new errors.cJ)), !1);
          try {
            const summary = await epilogue(memory, {
              log: host.log,
              clock: systemClock,
              signal: cancellation.signal
            });
            "" !== summary && await host.writeSummary(withinLimit(summary));
          } catch (error) {
            host.log.warn(error instanceof Error ? error.message : String(error));
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = !0;
        } finally {
          __disposeResources(env_1);
        }
      }(host, told.epilogue);
      host.saveState("begun", "true");
      return runStory(action, host, told.story);
    }
    async function runStory(action, host, story) {
      const env_2 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const setOutputs = outputs => {
          for (const [name, value] of Object.entries(outputs)) "string" == typeof value && host.setOutput((0, 
          define_action.i9)(name), value);
        }, cancellation = new AbortController;
        __addDisposableResource(env_2, host.onCancel(() => cancellation.abort(new errors.cJ)), !1);
        try {
          const inputs = function(action, read) {
            const problems = [], given = new Set, values = {};
            for (const [key, field] of Object.entries(action.inputs)) {
              const name = (0, define_action.i9)(key), raw = read(name).trim();
              "" !== raw && raw !== field.default && given.add(key);
              const value = "" === raw ? field.default : raw;
              if (void 0 !== value) try {
                values[key] = field.parse(value);
              } catch (error) {
                problems.push(`input '${name}': ${error instanceof Error ? error.message : String(error)}`);
              } else field.required && problems.push(`input '${name}': is required (${field.shape})`);
            }
            for (const rule of action.rules) {
              const problem = rule.problem(given);
              void 0 !== problem && problems.push(problem);
            }
            if (problems.length > 0) throw new errors.dz(problems);
            return values;
          }(action, host.readInput), remember = memory => host.saveState("memory", memory), stage = {
            log: host.log,
            clock: systemClock,
            signal: cancellation.signal,
            setOutputs,
            remember
          }, result = await story(inputs, stage);
          setOutputs(result.outputs);
          await host.writeSummary(withinLimit(result.summary));
          result.failure && host.fail((0, log.$)((0, errors.zt)(result.failure)));
        } catch (error) {
          const {message, summary} = function({name, title}, error) {
            const heading = `## ❌ ${(0, markdown.FV)(title)}`;
            if (error instanceof errors.dz) {
              const message = [ `${name}: nothing was touched, because the inputs are not right:`, ...error.problems.map(each => `- ${each}`) ], problems = error.problems.map(each => `- ${(0, 
              markdown.FV)(each)}`).join("\n");
              return {
                message: message.join("\n"),
                summary: (0, markdown.qN)(heading, "Nothing was touched, because the inputs are not right:", problems)
              };
            }
            if (error instanceof errors.nM) return {
              message: error.message,
              summary: (0, markdown.qN)(heading, (0, markdown.Qu)(error.failure))
            };
            if (error instanceof errors.cJ) {
              const message = `${name}: the workflow run was cancelled before the action came to an end. Whatever it had begun in AWS goes on there: see the last lines of its log before you run the job again.`;
              return {
                message,
                summary: (0, markdown.qN)(heading, (0, markdown.FV)(message))
              };
            }
            return {
              message: `${name}: this is a defect of the action, not of your workflow. Please report it with these lines.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`,
              summary: (0, markdown.qN)(heading, "This is a defect of the action, not of your workflow.", (0, 
              markdown.aY)(String(error)))
            };
          }(action, cancellation.signal.aborted ? cancellation.signal.reason : error);
          await host.writeSummary(withinLimit(summary));
          host.fail((0, log.$)(message));
        }
      } catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = !0;
      } finally {
        __disposeResources(env_2);
      }
    }
    const summaryLimitBytes = 9e5;
    function withinLimit(summary) {
      const bytes = Buffer.from(summary);
      return bytes.length <= summaryLimitBytes ? summary : `${bytes.subarray(0, summaryLimitBytes).toString().replace(/\uFFFD$/, "")}\n\nThis summary was cut: it had ${bytes.length} bytes.\n`;
    }
  },
  1363: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _actions_promote_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(197), _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3069), _runner_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7383);
        await (0, _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(_actions_promote_action_js__WEBPACK_IMPORTED_MODULE_0__.p, (0, 
        _runner_host_js__WEBPACK_IMPORTED_MODULE_2__.B)(), async (inputs, stage) => {
          const [{run}, {deployEndpointWorld}, {smokeTestMeans}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(9987), __nccwpck_require__.e(3873) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3873)).then(all => all.part0), Promise.all([ __nccwpck_require__.e(9987), __nccwpck_require__.e(3873) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3873)).then(all => all.part1), Promise.all([ __nccwpck_require__.e(9987), __nccwpck_require__.e(3873) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3873)).then(all => all.part2) ]), {world, credentials} = deployEndpointWorld(inputs, stage);
          return run(inputs, {
            ...smokeTestMeans(credentials, stage),
            ...world
          }, stage);
        });
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  7383: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      B: () => runnerHost
    });
    const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    function utils_toCommandValue(input) {
      return null == input ? "" : "string" == typeof input || input instanceof String ? input : JSON.stringify(input);
    }
    function utils_toCommandProperties(annotationProperties) {
      return Object.keys(annotationProperties).length ? {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      } : {};
    }
    function command_issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
    }
    function command_issue(name, message = "") {
      command_issueCommand(name, {}, message);
    }
    class Command {
      constructor(command, properties, message) {
        command || (command = "missing.command");
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = "::" + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = !0;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              first ? first = !1 : cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `::${s = this.message, utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}`;
        var s;
        return cmdStr;
      }
    }
    function escapeProperty(s) {
      return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"), external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    function file_command_issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: "utf8"
      });
    }
    function file_command_prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = utils_toCommandValue(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
    }
    __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    var summary_awaiter = function(thisArg, _arguments, P, generator) {
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : (value = result.value, value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          })).then(fulfilled, rejected);
          var value;
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    const {access, appendFile, writeFile} = external_fs_namespaceObject.promises, summary = new class {
      constructor() {
        this._buffer = "";
      }
      filePath() {
        return summary_awaiter(this, void 0, void 0, function*() {
          if (this._filePath) return this._filePath;
          const pathFromEnv = process.env.GITHUB_STEP_SUMMARY;
          if (!pathFromEnv) throw new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.");
          try {
            yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
          } catch (_a) {
            throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
          }
          this._filePath = pathFromEnv;
          return this._filePath;
        });
      }
      wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
        return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
      }
      write(options) {
        return summary_awaiter(this, void 0, void 0, function*() {
          const overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath(), writeFunc = overwrite ? writeFile : appendFile;
          yield writeFunc(filePath, this._buffer, {
            encoding: "utf8"
          });
          return this.emptyBuffer();
        });
      }
      clear() {
        return summary_awaiter(this, void 0, void 0, function*() {
          return this.emptyBuffer().write({
            overwrite: !0
          });
        });
      }
      stringify() {
        return this._buffer;
      }
      isEmptyBuffer() {
        return 0 === this._buffer.length;
      }
      emptyBuffer() {
        this._buffer = "";
        return this;
      }
      addRaw(text, addEOL = !1) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
      }
      addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
      }
      addCodeBlock(code, lang) {
        const attrs = Object.assign({}, lang && {
          lang
        }), element = this.wrap("pre", this.wrap("code", code), attrs);
        return this.addRaw(element).addEOL();
      }
      addList(items, ordered = !1) {
        const tag = ordered ? "ol" : "ul", listItems = items.map(item => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
      }
      addTable(rows) {
        const tableBody = rows.map(row => {
          const cells = row.map(cell => {
            if ("string" == typeof cell) return this.wrap("td", cell);
            const {header, data, colspan, rowspan} = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && {
              colspan
            }), rowspan && {
              rowspan
            });
            return this.wrap(tag, data, attrs);
          }).join("");
          return this.wrap("tr", cells);
        }).join(""), element = this.wrap("table", tableBody);
        return this.addRaw(element).addEOL();
      }
      addDetails(label, content) {
        const element = this.wrap("details", this.wrap("summary", label) + content);
        return this.addRaw(element).addEOL();
      }
      addImage(src, alt, options) {
        const {width, height} = options || {}, attrs = Object.assign(Object.assign({}, width && {
          width
        }), height && {
          height
        }), element = this.wrap("img", null, Object.assign({
          src,
          alt
        }, attrs));
        return this.addRaw(element).addEOL();
      }
      addHeading(text, level) {
        const tag = `h${level}`, allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
      }
      addSeparator() {
        const element = this.wrap("hr", null);
        return this.addRaw(element).addEOL();
      }
      addBreak() {
        const element = this.wrap("br", null);
        return this.addRaw(element).addEOL();
      }
      addQuote(text, cite) {
        const attrs = Object.assign({}, cite && {
          cite
        }), element = this.wrap("blockquote", text, attrs);
        return this.addRaw(element).addEOL();
      }
      addLink(text, href) {
        const element = this.wrap("a", text, {
          href
        });
        return this.addRaw(element).addEOL();
      }
    };
    external_os_namespaceObject.platform(), external_os_namespaceObject.arch();
    var ExitCode;
    !function(ExitCode) {
      ExitCode[ExitCode.Success = 0] = "Success";
      ExitCode[ExitCode.Failure = 1] = "Failure";
    }(ExitCode || (ExitCode = {}));
    function error(message, properties = {}) {
      command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    var log = __nccwpck_require__(9764);
    const shortestSecret = 6, longestAnnotation = 4e3;
    function runnerLog() {
      return {
        info: text => {
          return message = (0, log.$)(text), void process.stdout.write(message + external_os_namespaceObject.EOL);
          var message;
        },
        warn: text => function(message, properties = {}) {
          command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }((0, log.$)(text)),
        group: title => {
          command_issue("group", (0, log.$)(title));
          return {
            [Symbol.dispose]: () => {
              command_issue("endgroup");
            }
          };
        },
        mask: secret => {
          if (secret.length < shortestSecret) throw new Error(`a secret of fewer than ${shortestSecret} characters cannot be masked`);
          !function(secret) {
            command_issueCommand("add-mask", {}, secret);
          }(secret);
        },
        annotate: ({line, message, path, title}) => error((0, log.$)(message, longestAnnotation), {
          file: (0, log.$)(path.replace(/^(\.\/)+/, "")),
          startLine: line,
          title: (0, log.$)(title)
        })
      };
    }
    function onCancel(callback) {
      const signals = [ "SIGINT", "SIGTERM" ];
      for (const signal of signals) process.on(signal, callback);
      return {
        [Symbol.dispose]: () => {
          for (const signal of signals) process.removeListener(signal, callback);
        }
      };
    }
    function runnerHost() {
      const log = runnerLog();
      return {
        log,
        readInput: name => function(name, options) {
          const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
          if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
          return options && !1 === options.trimWhitespace ? val : val.trim();
        }(name),
        setOutput: (name, value) => function(name, value) {
          if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
          process.stdout.write(external_os_namespaceObject.EOL);
          command_issueCommand("set-output", {
            name
          }, utils_toCommandValue(value));
        }(name, value),
        writeSummary: async markdown => {
          process.env.GITHUB_STEP_SUMMARY && await summary.addRaw(markdown, !0).write().catch(error => log.warn(`the job summary could not be written: ${String(error)}`));
        },
        fail: message => function(message) {
          process.exitCode = ExitCode.Failure;
          error(message);
        }(message),
        saveState: (name, value) => function(name, value) {
          if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
          command_issueCommand("save-state", {
            name
          }, utils_toCommandValue(value));
        }(name, value),
        readState: name => function(name) {
          return process.env[`STATE_${name}`] || "";
        }(name),
        onCancel
      };
    }
  }
}, __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  }, threw = !0;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = !1;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__", 
webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__", 
webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__", 
resolveQueue = queue => {
  if (queue && queue.d < 1) {
    queue.d = 1;
    queue.forEach(fn => fn.r--);
    queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
}, __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var currentDeps, outerResolve, reject, depQueues = new Set, exports = module.exports, promise = new Promise((resolve, rej) => {
    reject = rej;
    outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise.catch(x => {}));
  module.exports = promise;
  body(deps => {
    currentDeps = (deps => deps.map(dep => {
      if (null !== dep && "object" == typeof dep) {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then(r => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, e => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = fn => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = x => {};
      ret[webpackExports] = dep;
      return ret;
    }))(deps);
    var fn, getResult = () => currentDeps.map(d => {
      if (d[webpackError]) throw d[webpackError];
      return d[webpackExports];
    }), promise = new Promise(resolve => {
      (fn = () => resolve(getResult)).r = 0;
      var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
      q.push(fn)));
      currentDeps.map(dep => dep[webpackQueues](fnQueue));
    });
    return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
};

__nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module.default : () => module;
  __nccwpck_require__.d(getter, {
    a: getter
  });
  return getter;
};

getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__, 
__nccwpck_require__.t = function(value, mode) {
  1 & mode && (value = this(value));
  if (8 & mode) return value;
  if ("object" == typeof value && value) {
    if (4 & mode && value.__esModule) return value;
    if (16 & mode && "function" == typeof value.then) return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def.default = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
};

__nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
    enumerable: !0,
    get: definition[key]
  });
};

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

__nccwpck_require__.u = chunkId => chunkId + ".index.js";

__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);

__nccwpck_require__.r = exports => {
  "undefined" != typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
    value: !0
  });
};

installedChunks = {
  8792: 0
}, installChunk = data => {
  var moduleId, chunkId, {ids, modules, runtime} = data, i = 0;
  for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
  runtime && runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
    chunkId = ids[i];
    __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
    installedChunks[ids[i]] = 0;
  }
}, __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]); else {
    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      0 !== installedChunks[chunkId] && (installedChunks[chunkId] = void 0);
      throw e;
    });
    promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
    promises.push(installedChunkData[1] = promise);
  }
};

var __webpack_exports__ = __nccwpck_require__(1363);

__webpack_exports__ = await __webpack_exports__;
