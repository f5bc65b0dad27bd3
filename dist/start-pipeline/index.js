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
  8161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  6760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  7075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  7975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  8522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  4273: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      l: () => startPipeline
    });
    var define_action = __nccwpck_require__(7778), duration = __nccwpck_require__(8112);
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
    function fields_text(meta, {pattern, maxLength = 4096, shape = "text"} = {}) {
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
    const roleToAssume = fields_text({
      description: "The role that this action assumes by itself with GitHub's OIDC token, again whenever its credentials are about to end. Needs `id-token: write`."
    }, {
      pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      shape: "the ARN of an IAM role"
    }), pipeline = "arn:aws:sagemaker:*:*:pipeline/*", unlisted = "`on-conflict` can only be `start`, and the end of an execution may be noticed a minute late", permissions = [ {
      actions: [ "sagemaker:DescribePipeline", "sagemaker:StartPipelineExecution", "sagemaker:DescribePipelineExecution", "sagemaker:ListPipelineExecutionSteps" ],
      resource: pipeline,
      optional: "only state machines can be started"
    }, {
      actions: [ "states:DescribeStateMachine", "states:StartExecution" ],
      resource: "arn:aws:states:*:*:stateMachine:*",
      optional: "only pipelines can be started"
    }, {
      actions: [ "states:DescribeExecution", "states:GetExecutionHistory" ],
      resource: "arn:aws:states:*:*:execution:*:*",
      optional: "state machines cannot be followed"
    }, {
      actions: [ "sagemaker:StopPipelineExecution" ],
      resource: "arn:aws:sagemaker:*:*:pipeline/*/execution/*",
      optional: "a cancelled workflow run leaves its execution running"
    }, {
      actions: [ "states:StopExecution" ],
      resource: "arn:aws:states:*:*:execution:*:*",
      optional: "a cancelled workflow run leaves its execution running"
    }, {
      actions: [ "sagemaker:ListPipelineExecutions" ],
      resource: pipeline,
      optional: `${unlisted}, and \`selective-execution-steps\` needs \`source-execution-arn\``
    }, {
      actions: [ "states:ListExecutions" ],
      resource: "arn:aws:states:*:*:stateMachine:*",
      optional: unlisted
    }, {
      actions: [ "sagemaker:CreatePipeline", "sagemaker:UpdatePipeline", "sagemaker:ListTags", "sagemaker:AddTags" ],
      resource: pipeline,
      optional: "`definition-file` cannot be used"
    }, {
      actions: [ "iam:PassRole" ],
      resource: "arn:aws:iam::*:role/*",
      condition: {
        "iam:PassedToService": "sagemaker.amazonaws.com"
      },
      optional: "`pipeline-role-arn` cannot be handed to SageMaker"
    }, {
      actions: [ "sagemaker:DescribeProject", "sagemaker:DescribeDomain" ],
      resource: "*",
      optional: "`sagemaker-project-name` cannot be used"
    }, {
      actions: [ "sagemaker:ListTags" ],
      resource: "arn:aws:sagemaker:*:*:project/*",
      optional: "a pipeline does not get the tags of its SageMaker project"
    }, {
      actions: [ "sagemaker:DescribeTrainingJob", "sagemaker:DescribeProcessingJob", "sagemaker:DescribeTransformJob", "sagemaker:DescribeHyperParameterTuningJob", "sagemaker:DescribeAutoMLJobV2" ],
      resource: "arn:aws:sagemaker:*:*:*-job/*",
      optional: "no artifacts, and of a failed job nothing but its ARN"
    }, {
      actions: [ "logs:DescribeLogStreams", "logs:GetLogEvents" ],
      resource: "arn:aws:logs:*:*:log-group:/aws/sagemaker/*",
      optional: "the last lines of a failed job are not shown"
    }, {
      actions: [ "sagemaker:DescribeModelPackage" ],
      resource: "arn:aws:sagemaker:*:*:model-package/*",
      optional: "no metrics of the model package, and nothing is written on it"
    }, {
      actions: [ "sagemaker:ListModelPackages" ],
      resource: "*",
      optional: "no comparison with the newest approved model package"
    }, {
      actions: [ "sagemaker:UpdateModelPackage" ],
      resource: "arn:aws:sagemaker:*:*:model-package/*",
      optional: "commit, run and execution are not written on the model package"
    }, {
      actions: [ "s3:GetObject" ],
      resource: "arn:aws:s3:::sagemaker-*/*",
      optional: "no metrics, and no definition from S3"
    } ], startPipeline = (0, define_action.QP)({
      name: "start-pipeline",
      title: "Start a SageMaker pipeline or a state machine",
      description: "Brings a pipeline up to date, starts it (or a state machine of Step Functions), follows its steps, and hands on what it registered.",
      branding: {
        icon: "play-circle",
        color: "purple"
      },
      inputs: {
        pipelineName: fields_text({
          description: "The pipeline of SageMaker Pipelines to start."
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$/,
          shape: "the name of a pipeline"
        }),
        sagemakerProjectName: fields_text({
          description: "A SageMaker project, whose pipeline `<project name>-<project id>` is started."
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}$/,
          shape: "the name of a project"
        }),
        stateMachineArn: fields_text({
          description: "The state machine of Step Functions to start. An Express one is refused: nobody could follow it."
        }, {
          pattern: /^arn:[\w-]+:states:[\w-]+:\d{12}:stateMachine:[\w-]+(:[\w-]+)?$/,
          shape: "the ARN of a state machine"
        }),
        executionArn: fields_text({
          description: "An execution of either kind that was started before. Nothing is started; it is followed to its end."
        }, {
          pattern: /^arn:[\w-]+:(sagemaker:[\w-]+:\d{12}:pipeline\/[^/]+\/execution\/\w+|states:[\w-]+:\d{12}:(execution|express):\S+)$/,
          shape: "the ARN of an execution"
        }),
        definitionFile: fields_text({
          description: "The definition of the pipeline as JSON: a file of the checkout, or `s3://bucket/key`. The pipeline is created if there is none, and updated only if it differs."
        }, {
          maxLength: 1024,
          shape: "path, or `s3://bucket/key`"
        }),
        pipelineRoleArn: fields_text({
          description: "The role by which the pipeline runs its jobs. By default the one that it has; for a SageMaker project that has no pipeline yet, the execution role of its domain."
        }, {
          pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
          shape: "the ARN of an IAM role"
        }),
        pipelineDescription: fields_text({
          description: "The description of the pipeline."
        }, {
          maxLength: 3072
        }),
        resourceTags: fields_text({
          description: "Tags of the pipeline. None is removed."
        }, {
          shape: "`KEY=VALUE` lines, a YAML mapping, or a JSON object or list of `Key` and `Value`"
        }),
        parameters: fields_text({
          description: "Parameters of this execution, checked against the definition before anything is touched."
        }, {
          maxLength: 3e5,
          shape: "a YAML mapping, a JSON object, or `KEY=VALUE` lines"
        }),
        parametersFile: fields_text({
          description: "A file of the checkout with parameters in the same notations; `parameters` wins."
        }, {
          maxLength: 1024,
          shape: "path"
        }),
        displayName: fields_text({
          description: "The name of the execution in SageMaker Studio. By default it names commit and run."
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}$/,
          shape: "at most 82 letters, digits and single hyphens"
        }),
        parallelism: count({
          description: "How many steps may run at once, for this execution."
        }, {
          min: 1,
          max: 2147483647
        }),
        selectiveExecutionSteps: (meta = {
          description: "Only these steps run; the others keep the results of `source-execution-arn`."
        }, parsed(meta, "one a line, or separated by commas", value => {
          return (text = value, text.split(/\r?\n/).map(line => line.trim()).filter(line => "" !== line && !line.startsWith("#"))).flatMap(line => line.split(",")).map(each => each.trim()).filter(each => "" !== each);
          var text;
        })),
        sourceExecutionArn: fields_text({
          description: "The execution whose results the steps keep that do not run. By default the newest that succeeded or failed."
        }, {
          pattern: /^arn:[\w-]+:sagemaker:[\w-]+:\d{12}:pipeline\/[^/]+\/execution\/\w+$/,
          shape: "the ARN of an execution"
        }),
        pipelineVersion: count({
          description: "A version of the pipeline to start, instead of its newest."
        }, {
          min: 1,
          max: 2147483647
        }),
        mlflowExperiment: fields_text({
          description: "The MLflow experiment that SageMaker records this execution in."
        }, {
          maxLength: 256,
          shape: "the name of an experiment"
        }),
        input: fields_text({
          description: "The input of the state machine."
        }, {
          maxLength: 3e5,
          shape: "a JSON object or a YAML mapping"
        }),
        inputFile: fields_text({
          description: "A file of the checkout with the input of the state machine; members of `input` win."
        }, {
          maxLength: 1024,
          shape: "path"
        }),
        executionName: fields_text({
          description: "The name of the execution of the state machine. By default 22 characters made from run, job, step and input, so that a job that runs again finds its execution; so, too, where the execution of the name has ended or has another input."
        }, {
          pattern: /^[\w-]{1,80}$/,
          shape: "at most 80 letters, digits, `-` and `_`"
        }),
        onConflict: choice([ "start", "attach", "wait", "fail", "stop-previous" ], {
          description: "What to do where an execution runs that this step has not started: start another, follow the newest, whatever it was started with, wait until all have ended, fail, or stop them first.",
          default: "start"
        }),
        wait: flag({
          description: "Whether to follow the execution to its end. Without, give its ARN to `execution-arn` later; only a result that an attempt before has brought is handed on at once.",
          default: "true"
        }),
        timeout: function(meta, {minMs, maxMs}) {
          return parsed(meta, `duration, ${(0, duration.a)(minMs)} to ${(0, duration.a)(maxMs)}`, value => {
            const ms = (0, duration.E)(value);
            if (ms < minMs || ms > maxMs) throw new Error(`expected ${(0, duration.a)(minMs)} to ${(0, 
            duration.a)(maxMs)}, got ${(0, duration.a)(ms)}`);
            return ms;
          });
        }({
          description: "How long the step may wait: with `on-conflict: wait` or `stop-previous` for the others to end, and in what is left then for its own execution. That goes on; only the step ends, and fails.",
          default: "2h"
        }, {
          minMs: 1e3,
          maxMs: 207e5
        }),
        onCancel: choice([ "stop", "leave" ], {
          description: "What becomes of the execution when the workflow run is cancelled. One that `on-conflict: attach` has found is left in any case.",
          default: "stop"
        }),
        requireModelPackage: flag({
          description: "Whether an execution that succeeds without registering a model package fails the step.",
          default: "false"
        }),
        roleToAssume
      },
      outputs: {
        executionArn: "ARN of the execution, set as soon as it has begun",
        outcome: "`succeeded`, `failed`, `stopped`, `timed-out` (of this step: it goes on), `started` (it was not followed to its end), `no-model-package` (succeeded, but required was more), `conflict` (another runs, and nothing was started), or `unknown` (AWS would not tell any more)",
        status: "What AWS says of the execution: `Executing`, `Stopping`, `Stopped`, `Failed`, `Succeeded`, or, of a state machine, `TimedOut`",
        modelPackageArn: "ARN of the model package that was registered",
        modelPackageVersion: "Its version: hand this to the next job, since GitHub drops an output that holds a masked account id",
        metrics: 'The leaves of the evaluation report, as JSON: `{"regression_metrics.mse.value": 4.9}`. Of the model package, else of the report that a condition has read',
        conditions: 'What the conditions came to, as JSON: `{"CheckMse": "True"}`',
        artifacts: "What its jobs wrote, as a JSON list of `step`, `name` and `uri`",
        output: "What the state machine answered, as JSON",
        failedStep: "The step that failed first; a state inside a Map with its item: `item1 / TrainModel`",
        failureReason: "What AWS gives as the reason",
        durationSeconds: "How long the execution took",
        consoleUrl: "Where the execution, or SageMaker Studio, is opened"
      },
      rules: [ (0, define_action.BK)([ "pipelineName" ], [ "sagemakerProjectName" ], [ "stateMachineArn" ], [ "executionArn" ]), ...[ "definitionFile", "parameters", "parametersFile", "displayName", "parallelism", "selectiveExecutionSteps", "pipelineVersion", "mlflowExperiment" ].map(name => (0, 
      define_action.eN)(name, "pipelineName", "sagemakerProjectName")), (0, define_action.eN)("pipelineRoleArn", "definitionFile"), (0, 
      define_action.eN)("pipelineDescription", "definitionFile"), (0, define_action.eN)("resourceTags", "definitionFile"), (0, 
      define_action.eN)("sourceExecutionArn", "selectiveExecutionSteps"), ...[ "input", "inputFile", "executionName" ].map(name => (0, 
      define_action.eN)(name, "stateMachineArn")), (0, define_action.jH)([ "pipelineVersion" ], [ "definitionFile" ]), (0, 
      define_action.Zo)("onConflict", "executionArn"), (0, define_action.Zo)("executionArn", "wait", "wait: false"), (0, 
      define_action.Zo)("requireModelPackage", "wait", "wait: false") ],
      post: "When the workflow run was cancelled, the post step says what became of the execution, and stops it if the step was killed before it could.",
      permissions,
      example: "- id: train\n  uses: OWNER/REPO/actions/start-pipeline@v1\n  with:\n    pipeline-name: churn\n    definition-file: pipeline.json\n    pipeline-role-arn: ${{ vars.PIPELINE_ROLE_ARN }}\n    parameters: |\n      ImageUri=${{ needs.build.outputs.image-uri }}\n      CommitId=${{ github.sha }}\n    require-model-package: true\n    role-to-assume: ${{ vars.BUILD_ROLE_ARN }}",
      notes: "A definition that says the same as the pipeline's, in whatever order or spacing, is left alone. An update says which parameters and\nsteps it adds, removes or changes.\n\n`Succeeded` does not mean that a model was registered: a condition on the model's quality has another branch. `require-model-package` turns that\ninto a failure that names the condition.\n\nOne workflow run starts one execution. \"Re-run jobs\" follows the execution of an attempt before as long as it runs, and takes over its result when it succeeded; after one\nthat failed or was stopped it starts another. The same holds for a job whose runner was lost. Jobs of a matrix with the same inputs share an execution.\n\nThe wait costs 160 to 190 requests in two hours: it looks often at the beginning and where the end is to be expected from what the steps took the last time, and\nabout once a minute between.\n\nCommit, repository, run and execution are written into the customer metadata of the model package that was registered, under keys that begin with `sagemaker-promote:`.\n\nWhole workflows with it, for pipelines written in Python, a state machine, MLflow and new data, are in [workflows-examples](../../workflows-examples/README.md)."
    });
    var meta;
  },
  7778: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      BK: () => exactlyOne,
      QP: () => defineAction,
      Zo: () => vainBeside,
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
    function vainBeside(name, other, shown = kebab(other)) {
      const describe = `'${kebab(name)}' has no meaning beside '${shown}'`;
      return {
        names: [ name, other ],
        describe,
        problem: given => given.has(name) && given.has(other) ? describe : void 0
      };
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
  2446: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _actions_start_pipeline_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4273), _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3069), _runner_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7383);
        await (0, _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(_actions_start_pipeline_action_js__WEBPACK_IMPORTED_MODULE_0__.l, (0, 
        _runner_host_js__WEBPACK_IMPORTED_MODULE_2__.B)(), {
          story: async (inputs, stage) => {
            const [{longestWaitMs, run}, {startPipelineWorld}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(188), __nccwpck_require__.e(622) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1622)).then(all => all.part0), Promise.all([ __nccwpck_require__.e(188), __nccwpck_require__.e(622) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1622)).then(all => all.part1) ]), waitMs = longestWaitMs(inputs);
            return run(inputs, startPipelineWorld({
              ...inputs,
              waitMs
            }, stage), stage);
          },
          epilogue: async (memory, stage) => {
            const [{conclude, readMemory}, {followGiven}, {startPipelineWorld}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(188), __nccwpck_require__.e(622) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1622)).then(all => all.part2), Promise.all([ __nccwpck_require__.e(188), __nccwpck_require__.e(622) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1622)).then(all => all.part3), Promise.all([ __nccwpck_require__.e(188), __nccwpck_require__.e(622) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1622)).then(all => all.part1) ]), remembered = readMemory(memory), world = startPipelineWorld({
              roleToAssume: remembered.roleToAssume,
              waitMs: 0
            }, stage);
            return conclude(remembered, await followGiven(remembered.executionArn, world, stage.log), stage);
          }
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
  792: 0
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

var __webpack_exports__ = __nccwpck_require__(2446);

__webpack_exports__ = await __webpack_exports__;
