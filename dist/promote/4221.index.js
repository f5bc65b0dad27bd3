export const id = 4221;

export const ids = [ 4221 ];

export const modules = {
  4221: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      projects: () => projects
    });
    var commandBuilder = __webpack_require__(2219), schemas_0 = __webpack_require__(1856);
    class DescribeProjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeProject", schemas_0.PCj)){}
    class DescribeDomainCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDomain", schemas_0.M3s)){}
    var errors = __webpack_require__(2451);
    class ListTagsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListTags", schemas_0.SsF)){}
    var translate_error = __webpack_require__(8214);
    function projects(client) {
      return {
        find: async function(name) {
          const subject = `project ${name}`, described = await (0, translate_error.xo)({
            code: "ValidationException",
            text: "does not exist"
          }, () => (0, translate_error.CD)({
            action: "sagemaker:DescribeProject",
            subject
          }, () => client.send(new DescribeProjectCommand({
            ProjectName: name
          }))));
          if (void 0 === described) {
            const remedy = "Check its name, the region and the account.";
            throw new errors.nM({
              subject,
              happened: "there is no such project",
              remedy
            });
          }
          const {ProjectId = "", ProjectArn = "", CreatedBy} = described;
          return {
            name,
            id: ProjectId,
            arn: ProjectArn,
            domainId: CreatedBy?.DomainId
          };
        },
        findExecutionRole: async function({name, domainId}) {
          if (void 0 === domainId) return;
          const {DefaultUserSettings} = await (0, translate_error.CD)({
            action: "sagemaker:DescribeDomain",
            subject: `domain ${domainId} of project ${name}`
          }, () => client.send(new DescribeDomainCommand({
            DomainId: domainId
          })));
          return DefaultUserSettings?.ExecutionRole;
        },
        listTags: ({name, arn}) => (0, translate_error._h)(() => async function(client, {arn, subject}) {
          const tags = new Map;
          let token;
          do {
            const {Tags = [], NextToken} = await (0, translate_error.CD)({
              action: "sagemaker:ListTags",
              subject
            }, () => client.send(new ListTagsCommand({
              ResourceArn: arn,
              NextToken: token
            })));
            for (const {Key = "", Value = ""} of Tags) tags.set(Key, Value);
            token = NextToken;
          } while (void 0 !== token);
          return tags;
        }(client, {
          arn,
          subject: `project ${name}`
        }))
      };
    }
  }
};
