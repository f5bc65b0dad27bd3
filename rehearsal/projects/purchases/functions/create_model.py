"""Lambda between training and batch transform: makes a SageMaker model of what was trained.

Step Functions could call createModel itself; many state machines have such a function, though.
"""

from __future__ import annotations

from typing import Any

import boto3
from botocore.exceptions import ClientError


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, str]:
    """Makes the model once; a second call for the same one, as a retry makes it, changes nothing."""
    sagemaker = boto3.client("sagemaker")
    name = event["modelName"]
    container = {"Image": event["image"], "ModelDataUrl": event["modelData"]}
    try:
        sagemaker.create_model(
            ModelName=name, PrimaryContainer=container, ExecutionRoleArn=event["roleArn"]
        )
    except ClientError as error:
        if "already existing" not in str(error):
            raise
        existing = sagemaker.describe_model(ModelName=name)["PrimaryContainer"]
        if {key: existing.get(key) for key in container} != container:
            raise ValueError(f"model {name} exists, and is another one") from error
    return {"modelName": name}
