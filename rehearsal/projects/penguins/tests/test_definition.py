import json
import subprocess
import sys
import unittest

from containers import PROJECT
from pipelines.penguins.pipeline import get_pipeline

ROLE = "arn:aws:iam::444455556666:role/penguins"


class Definition(unittest.TestCase):
    def test_role_and_bucket_are_those_that_were_given(self):
        text = get_pipeline("eu-north-1", ROLE, default_bucket="my-bucket").definition()
        self.assertIn('"s3://my-bucket/penguins/data/penguins.csv"', text)
        self.assertIn(f'"RoleArn": "{ROLE}"', text)

    def test_without_a_bucket_it_is_the_one_that_the_sdk_makes(self):
        text = get_pipeline("eu-north-1", ROLE).definition()
        self.assertIn('"s3://sagemaker-eu-north-1-444455556666/penguins/models"', text)

    def test_mlflow_adds_its_parameters_and_the_id_of_the_run(self):
        plain, logged = (get_pipeline("eu-north-1", ROLE, mlflow=on) for on in (False, True))
        names = [
            {each["Name"] for each in pipeline.document["Parameters"]}
            for pipeline in (plain, logged)
        ]
        self.assertEqual(names[1] - names[0], {"MlflowTrackingUri", "MlflowExperiment"})
        self.assertNotIn("mlflow", plain.definition().lower())
        self.assertIn("mlflow.run_id", logged.definition())

    def test_the_command_says_what_the_function_returns(self):
        kwargs = f"{{'region': 'eu-north-1', 'role': '{ROLE}'}}"
        module = "pipelines.penguins.pipeline"
        words = [sys.executable, "-m", "pipelines.get_pipeline_definition", "--module-name", module]
        done = subprocess.run(
            [*words, "--kwargs", kwargs], cwd=PROJECT, capture_output=True, text=True, check=True
        )
        self.assertEqual(json.loads(done.stdout), get_pipeline("eu-north-1", ROLE).document)
