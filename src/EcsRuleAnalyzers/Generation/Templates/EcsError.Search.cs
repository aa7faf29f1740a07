namespace EcsRuleAnalyzers.Rules.Values
{
    $visibility$ sealed partial class EcsError
    {
        // What all of the errors say alike.
        private static EcsError Common(global::System.Collections.Generic.List<EcsError> errors, bool withRule)
        {
            EcsError first = errors[0];
            int status = first.HttpStatus;
            string message = first.Message;
            string ruleId = withRule ? first.RuleId : null;
            string ruleName = withRule ? first.RuleName : null;
            bool canRetry = true;
            var operations = new global::System.Collections.Generic.List<string>();
            var descriptions = new global::System.Collections.Generic.List<string>();
            foreach (EcsError error in errors)
            {
                status = error.HttpStatus == status ? status : 0;
                message = error.Message == message ? message : null;
                ruleId = error.RuleId == ruleId ? ruleId : null;
                ruleName = error.RuleName == ruleName && ruleId != null ? ruleName : null;
                canRetry &= error.CanRetry;
                if (!operations.Contains(error.Operation))
                {
                    operations.Add(error.Operation);
                }

                if (error.Description.Length > 0 && !descriptions.Contains(error.Description))
                {
                    descriptions.Add(error.Description);
                }
            }

            return new EcsError(string.Join(", ", operations), status, first.Code, message, string.Join(" Or: ", descriptions), ruleId, ruleName, canRetry) { _operations = operations.AsReadOnly() };
        }

        // Looks through tables for the errors that fit an answer best.
        internal struct Search
        {
            internal const int CodeOnly = 1;
            internal const int AnyMessage = 2;

            private readonly int _httpStatus;
            private readonly string _code;
            private readonly string _message;
            private EcsError _first;
            private global::System.Collections.Generic.List<EcsError> _all;
            private int _evidence;

            internal Search(int httpStatus, string code, string message)
            {
                _httpStatus = httpStatus;
                _code = code;
                _message = message;
                _first = null;
                _all = null;
                _evidence = 0;
            }

            internal void In(global::System.Collections.Generic.IReadOnlyList<EcsError> errors)
            {
                for (int i = 0; i < errors.Count; i++)
                {
                    EcsError error = errors[i];
                    if (error.Code != _code || (_httpStatus != 0 && error.HttpStatus != _httpStatus))
                    {
                        continue;
                    }

                    int evidence = error.Evidence(_message);
                    if (evidence > _evidence)
                    {
                        _evidence = evidence;
                        _first = error;
                        _all = null;
                    }
                    else if (evidence == _evidence)
                    {
                        _all = _all ?? new global::System.Collections.Generic.List<EcsError> { _first };
                        _all.Add(error);
                    }
                }
            }

            // A code of one word, such as OperationDenied, stands for more mistakes than are documented, so by itself it names no rule.
            internal EcsError Found(bool byCode)
            {
                if (_first == null || (_evidence == CodeOnly && !byCode))
                {
                    return null;
                }

                bool withRule = _evidence > CodeOnly || _code.IndexOf('.') >= 0;
                if (_all == null && (withRule || _first.RuleId == null))
                {
                    return _first;
                }

                return Common(_all ?? new global::System.Collections.Generic.List<EcsError> { _first }, withRule);
            }
        }
    }
}
