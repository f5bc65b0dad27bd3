import unittest

import containers  # noqa: F401 (makes the modules of container/ importable)
from model import Model, fit, solve

ROWS = [[float(x), float(x * x % 7)] for x in range(20)]
TARGETS = [3 + 2 * x - 5 * y for x, y in ROWS]


class Regression(unittest.TestCase):
    def test_a_linear_law_is_found_exactly(self):
        model = fit(["x", "y"], ROWS, TARGETS, ridge=0)
        self.assertAlmostEqual(model.predict([100, 50]), 3 + 200 - 250)

    def test_ridge_shrinks_the_weights_towards_the_mean(self):
        plain, held = (fit(["x", "y"], ROWS, TARGETS, ridge) for ridge in (0, 100))
        self.assertLess(abs(held.weights[0]), abs(plain.weights[0]))
        self.assertEqual(held.intercept, plain.intercept)

    def test_features_that_determine_each_other_need_a_ridge(self):
        twins = [[x, 2 * x] for x, _ in ROWS]
        with self.assertRaisesRegex(ValueError, "ridge above 0"):
            fit(["x", "twice"], twins, TARGETS, ridge=0)
        fit(["x", "twice"], twins, TARGETS, ridge=1)

    def test_a_negative_ridge_is_refused(self):
        with self.assertRaisesRegex(ValueError, "at least 0, got -1"):
            fit(["x", "y"], ROWS, TARGETS, ridge=-1)

    def test_a_system_that_needs_its_rows_exchanged_is_solved(self):
        self.assertEqual(solve([[0, 2], [4, 1]], [6, 11]), [2, 3])

    def test_a_model_survives_its_file(self):
        model = fit(["x", "y"], ROWS, TARGETS, ridge=1)
        self.assertEqual(Model.from_json(model.to_json()), model)
