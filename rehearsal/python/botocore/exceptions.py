"""The part of botocore.exceptions that functions catch."""


class ClientError(Exception):
    def __init__(self, response, operation_name):
        error = response["Error"]
        super().__init__(
            f"An error occurred ({error['Code']}) when calling the {operation_name} operation:"
            f" {error['Message']}"
        )
        self.response = response
        self.operation_name = operation_name
