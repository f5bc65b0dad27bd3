"""The pipeline: preprocess, train, evaluate, and register if the error allows.

With the SageMaker SDK, get_pipeline() would return a sagemaker.workflow.pipeline.Pipeline;
here it returns an object with the same definition(), made of the standard library.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

Json = dict[str, Any]

LOCAL = "/opt/ml/processing"
HYPERPARAMETERS = {"ridge": "1.0"}


@dataclass(frozen=True)
class Pipeline:
    name: str
    document: Json

    def definition(self) -> str:
        return json.dumps(self.document, indent=2)


def get_pipeline(
    region: str,
    role: str,
    default_bucket: Optional[str] = None,
    pipeline_name: str = "penguins",
    model_package_group_name: str = "penguins",
    base_job_prefix: str = "penguins",
    mlflow: bool = False,
) -> Pipeline:
    """With mlflow, training logs to the server of MlflowTrackingUri, and the package names the run."""
    account = role.split(":")[4]
    prefix = f"{default_bucket or f'sagemaker-{region}-{account}'}/{base_job_prefix}"

    preprocess = processing(
        "PreprocessPenguins",
        "preprocess.py",
        role,
        prefix,
        inputs={"penguins": (parameter("InputDataUrl"), f"{LOCAL}/input")},
        outputs=["train", "test"],
        environment={"INPUT_DATA_SHA256": parameter("InputDataSha256")},
    )
    train = training("TrainPenguins", role, prefix, made_by("PreprocessPenguins", "train"))
    if mlflow:
        train["Arguments"]["Environment"] = {
            "MLFLOW_TRACKING_URI": parameter("MlflowTrackingUri"),
            "MLFLOW_EXPERIMENT_NAME": parameter("MlflowExperiment"),
            "MLFLOW_RUN_NAME": get("Execution.PipelineExecutionId"),
            "GIT_COMMIT": parameter("CommitId"),
        }
    model = get("Steps.TrainPenguins.ModelArtifacts.S3ModelArtifacts")
    evaluate = processing(
        "EvaluatePenguins",
        "evaluate.py",
        role,
        prefix,
        inputs={
            "model": (model, f"{LOCAL}/model"),
            "test": (made_by("PreprocessPenguins", "test"), f"{LOCAL}/test"),
        },
        outputs=["evaluation"],
    )
    evaluate["PropertyFiles"] = [
        {
            "PropertyFileName": "EvaluationReport",
            "OutputName": "evaluation",
            "FilePath": "evaluation.json",
        }
    ]
    metadata = {
        "ImageUri": parameter("ImageUri"),
        "InputDataUrl": parameter("InputDataUrl"),
        "InputDataVersion": parameter("InputDataVersion"),
    }
    if mlflow:
        metadata["MlflowRunId"] = reported("mlflow.run_id")
    register = registration("RegisterPenguins", model_package_group_name, model, metadata)
    check = {
        "Name": "CheckRmse",
        "Type": "Condition",
        "Arguments": {
            "Conditions": [
                {
                    "Type": "LessThanOrEqualTo",
                    "LeftValue": reported("regression_metrics.rmse.value"),
                    "RightValue": parameter("RmseThreshold"),
                }
            ],
            "IfSteps": [register],
            "ElseSteps": [],
        },
    }
    return Pipeline(
        pipeline_name,
        {
            "Version": "2020-12-01",
            "Metadata": {},
            "Parameters": parameters(f"s3://{prefix}/data/penguins.csv", mlflow),
            "PipelineExperimentConfig": {
                "ExperimentName": get("Execution.PipelineName"),
                "TrialName": get("Execution.PipelineExecutionId"),
            },
            "Steps": [preprocess, train, evaluate, check],
        },
    )


def parameters(input_data_url: str, mlflow: bool) -> list[Json]:
    statuses = ["Approved", "PendingManualApproval", "Rejected"]
    always = [
        declare("ProcessingInstanceType", "ml.m5.large"),
        declare("TrainingInstanceType", "ml.m5.large"),
        declare("ImageUri"),
        declare("InputDataUrl", input_data_url),
        # What was validated: the version of the manifest on S3, and the SHA-256 of its content.
        declare("InputDataVersion", "unversioned"),
        declare("InputDataSha256", "any"),
        {**declare("ModelApprovalStatus", "PendingManualApproval"), "EnumValues": statuses},
        {"Name": "RmseThreshold", "Type": "Float", "DefaultValue": 400.0},
        declare("CommitId", "unknown"),
    ]
    return always + [declare("MlflowTrackingUri"), declare("MlflowExperiment")] if mlflow else always


def declare(name: str, default: Optional[str] = None) -> Json:
    declared = {"Name": name, "Type": "String"}
    return declared if default is None else {**declared, "DefaultValue": default}


def get(path: str) -> Json:
    return {"Get": path}


def parameter(name: str) -> Json:
    return get(f"Parameters.{name}")


def made_by(step: str, output: str) -> Json:
    return get(f"Steps.{step}.ProcessingOutputConfig.Outputs['{output}'].S3Output.S3Uri")


def joined(*values: Any) -> Json:
    return {"Std:Join": {"On": "/", "Values": list(values)}}


def reported(path: str) -> Json:
    report = get("Steps.EvaluatePenguins.PropertyFiles.EvaluationReport")
    return {"Std:JsonGet": {"PropertyFile": report, "Path": path}}


def processing(
    name: str,
    program: str,
    role: str,
    prefix: str,
    inputs: dict[str, tuple[Any, str]],
    outputs: list[str],
    environment: Optional[Json] = None,
) -> Json:
    arguments: Json = {
        "ProcessingResources": {
            "ClusterConfig": {
                "InstanceType": parameter("ProcessingInstanceType"),
                "InstanceCount": 1,
                "VolumeSizeInGB": 30,
            }
        },
        "AppSpecification": {
            "ImageUri": parameter("ImageUri"),
            "ContainerEntrypoint": ["python3", f"/opt/program/{program}"],
        },
        "RoleArn": role,
        "ProcessingInputs": [
            {
                "InputName": input_name,
                "AppManaged": False,
                "S3Input": {
                    "S3Uri": uri,
                    "LocalPath": path,
                    "S3DataType": "S3Prefix",
                    "S3InputMode": "File",
                    "S3DataDistributionType": "FullyReplicated",
                    "S3CompressionType": "None",
                },
            }
            for input_name, (uri, path) in inputs.items()
        ],
        "ProcessingOutputConfig": {
            "Outputs": [
                {
                    "OutputName": output,
                    "AppManaged": False,
                    "S3Output": {
                        "S3Uri": joined(
                            f"s3://{prefix}", get("Execution.PipelineExecutionId"), name, output
                        ),
                        "LocalPath": f"{LOCAL}/{output}",
                        "S3UploadMode": "EndOfJob",
                    },
                }
                for output in outputs
            ]
        },
    }
    if environment:
        arguments["Environment"] = environment
    return {"Name": name, "Type": "Processing", "Arguments": arguments}


def training(name: str, role: str, prefix: str, data: Json) -> Json:
    arguments: Json = {
        "AlgorithmSpecification": {
            "TrainingInputMode": "File",
            "TrainingImage": parameter("ImageUri"),
        },
        "OutputDataConfig": {"S3OutputPath": f"s3://{prefix}/models"},
        "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
        "ResourceConfig": {
            "VolumeSizeInGB": 30,
            "InstanceCount": 1,
            "InstanceType": parameter("TrainingInstanceType"),
        },
        "RoleArn": role,
        "InputDataConfig": [
            {
                "ChannelName": "train",
                "ContentType": "text/csv",
                "DataSource": {
                    "S3DataSource": {
                        "S3DataType": "S3Prefix",
                        "S3Uri": data,
                        "S3DataDistributionType": "FullyReplicated",
                    }
                },
            }
        ],
        "HyperParameters": HYPERPARAMETERS,
        "ProfilerConfig": {"DisableProfiler": True},
    }
    return {"Name": name, "Type": "Training", "Arguments": arguments}


def registration(name: str, group: str, model: Json, metadata: Json) -> Json:
    report = joined(made_by("EvaluatePenguins", "evaluation"), "evaluation.json")
    types = ["text/csv", "application/json"]
    arguments = {
        "ModelPackageGroupName": group,
        "ModelMetrics": {
            "ModelQuality": {"Statistics": {"ContentType": "application/json", "S3Uri": report}},
            "Bias": {},
            "Explainability": {},
        },
        "MetadataProperties": {"CommitId": parameter("CommitId")},
        "CustomerMetadataProperties": metadata,
        "InferenceSpecification": {
            "Containers": [
                {"Image": parameter("ImageUri"), "Environment": {}, "ModelDataUrl": model}
            ],
            "SupportedContentTypes": types,
            "SupportedResponseMIMETypes": types,
            "SupportedRealtimeInferenceInstanceTypes": ["ml.t2.medium", "ml.m5.large"],
            "SupportedTransformInstanceTypes": ["ml.m5.large"],
        },
        "ModelApprovalStatus": parameter("ModelApprovalStatus"),
        "SkipModelValidation": "None",
    }
    return {"Name": name, "Type": "RegisterModel", "Arguments": arguments}
