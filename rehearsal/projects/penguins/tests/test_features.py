import unittest

import containers  # noqa: F401 (makes the modules of container/ importable)
from features import encode, feature_names, from_values

GENTOO = ["Gentoo", "46.1", "13.2", "211", "female"]


class Features(unittest.TestCase):
    def test_a_penguin_becomes_one_number_per_feature(self):
        encoded = dict(zip(feature_names(), encode(from_values(GENTOO))))
        self.assertEqual(
            encoded,
            {
                "species=Chinstrap": 0,
                "species=Gentoo": 1,
                "bill_length_mm": 46.1,
                "bill_depth_mm": 13.2,
                "flipper_length_mm": 211,
                "sex=male": 0,
            },
        )

    def test_text_and_numbers_mean_the_same(self):
        self.assertEqual(
            encode(from_values(GENTOO)), encode(from_values(["Gentoo", 46.1, 13.2, 211, "female"]))
        )

    def test_what_has_no_meaning_is_refused_by_name(self):
        for column, value, message in [
            (
                "species",
                "Emperor",
                "species must be one of Adelie, Chinstrap, Gentoo, got 'Emperor'",
            ),
            ("sex", "NA", "sex must be one of female, male, got 'NA'"),
            ("sex", None, "sex must be one of female, male, got None"),
            ("bill_depth_mm", "deep", "bill_depth_mm must be a number, got 'deep'"),
            ("bill_depth_mm", "nan", "bill_depth_mm must be a number, got 'nan'"),
            ("flipper_length_mm", True, "flipper_length_mm must be a number, got True"),
        ]:
            with self.subTest(column=column, value=value):
                with self.assertRaises(ValueError) as refused:
                    encode({**from_values(GENTOO), column: value})
                self.assertEqual(str(refused.exception), message)

    def test_the_wrong_number_of_values_is_refused(self):
        with self.assertRaisesRegex(ValueError, r"expected 5 values \(species, .*\), got 4"):
            from_values(GENTOO[:-1])
