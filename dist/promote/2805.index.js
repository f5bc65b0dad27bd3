export const id = 2805;

export const ids = [ 2805 ];

export const modules = {
  2805: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      samplePayloads: () => samplePayloads
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975), node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522), _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1161), _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2451), _translate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8214);
    const largestBytes = 26214400;
    function samplePayloads(client, objects) {
      return {
        find: async function(modelPackageArn) {
          const subject = `model package ${modelPackageArn}`, {SamplePayloadUrl: uri} = await (0, 
          _translate_error_js__WEBPACK_IMPORTED_MODULE_3__.CD)({
            action: "sagemaker:DescribeModelPackage",
            subject
          }, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_4__.U({
            ModelPackageName: modelPackageArn
          })));
          if (!uri) return;
          const packed = await (await objects()).readBytes(uri, largestBytes);
          return {
            uri,
            bytes: 31 === packed[0] && 139 === packed[1] ? await unpack(uri, packed) : packed
          };
        }
      };
    }
    async function unpack(uri, packed) {
      try {
        return await (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(packed, {
          maxOutputLength: 4 * largestBytes
        });
      } catch (error) {
        const happened = `the sample payload cannot be unpacked (${String(error)})`;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.nM({
          subject: uri,
          happened,
          remedy: "Pack it anew, or give 'cases'."
        }, {
          cause: error
        });
      }
    }
  }
};
