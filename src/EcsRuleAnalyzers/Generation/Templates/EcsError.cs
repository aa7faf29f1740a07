namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A documented error answer. Codes repeat, so an error is known by status, code and message together.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ sealed class EcsError
    {
        private global::System.Collections.Generic.IReadOnlyList<string> _operations;

        internal EcsError(string operation, int httpStatus, string code, string message, string description, string ruleId, string ruleName, bool canRetry)
        {
            Operation = operation;
            HttpStatus = httpStatus;
            Code = code;
            Message = message;
            Description = description;
            RuleId = ruleId;
            RuleName = ruleName;
            CanRetry = canRetry;
        }

        /// <summary>Name of the operation whose documents list the error; the names separated by commas where it stands for the errors of several.</summary>
        public string Operation { get; }

        /// <summary>Names of the operations whose documents list the error; never empty.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Operations
        {
            get { return _operations ?? (_operations = new[] { Operation }); }
        }

        /// <summary>HTTP status of the answer; 0 where it stands for several errors that differ in it.</summary>
        public int HttpStatus { get; }

        /// <summary>Error code, spelled as the service spells it.</summary>
        public string Code { get; }

        /// <summary>Message as documented, where <c>%s</c> stands for a part that varies; null where it stands for several errors that differ in it.</summary>
        public string Message { get; }

        /// <summary>What the error means; each meaning once where it stands for several errors.</summary>
        public string Description { get; }

        /// <summary>Id of the rule that catches the mistake before the request is sent; null when only the service can know, and when it is not certain.</summary>
        public string RuleId { get; }

        /// <summary>Name of that rule; null when there is none.</summary>
        public string RuleName { get; }

        /// <summary>Whether a check before sending catches the mistake.</summary>
        public bool CanBeCaughtBeforeSending
        {
            get { return RuleId != null; }
        }

        /// <summary>Whether the same request can succeed when it is sent again later; false when that is not certain.</summary>
        public bool CanRetry { get; }

        internal static bool TryFind(global::System.Collections.Generic.IReadOnlyList<EcsError> errors, int httpStatus, string code, string message, out EcsError error)
        {
            Search search = new Search(httpStatus, code, message);
            search.In(errors);
            error = search.Found(byCode: false);
            return error != null;
        }

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

        // How well a message fits. The SDKs write status, request id or address around the message of the service, so the documented one
        // may stand inside of it; the longer the documented text, the better the evidence.
        private int Evidence(string message)
        {
            if (message == null)
            {
                return Search.CodeOnly;
            }

            if (message == Message)
            {
                return int.MaxValue;
            }

            int text = 0;
            bool hasWords = false;
            bool hasHole = false;
            for (int i = 0; i < Message.Length; i++)
            {
                if (Message[i] == '%' && i + 1 < Message.Length && Message[i + 1] == 's')
                {
                    hasHole = true;
                    i++;
                }
                else
                {
                    text++;
                    hasWords |= char.IsLetterOrDigit(Message[i]);
                }
            }

            if (!hasWords)
            {
                return hasHole ? Search.AnyMessage : Search.CodeOnly;
            }

            return IsIn(message) ? Search.AnyMessage + text : Search.CodeOnly;
        }

        // Whether the documented message stands in the text, with something in the place of each %s.
        private bool IsIn(string text)
        {
            int at = 0;
            int start = 0;
            while (true)
            {
                int hole = Message.IndexOf("%s", start, global::System.StringComparison.Ordinal);
                int end = hole < 0 ? Message.Length : hole;
                at = After(text, at, start, end, mayFollowWord: start > 0, mayPrecedeWord: hole >= 0);
                if (at < 0 || hole < 0)
                {
                    return at >= 0;
                }

                start = hole + 2;
            }
        }

        // Where the text goes on after a piece of the documented message; -1 when the piece is not there.
        private int After(string text, int from, int start, int end, bool mayFollowWord, bool mayPrecedeWord)
        {
            int length = end - start;
            for (int at = from; at <= text.Length - length; at++)
            {
                if (string.CompareOrdinal(text, at, Message, start, length) == 0
                    && (mayFollowWord || length == 0 || !IsInsideWord(text, at))
                    && (mayPrecedeWord || length == 0 || !IsInsideWord(text, at + length)))
                {
                    return at + length;
                }
            }

            return -1;
        }

        private static bool IsInsideWord(string text, int at)
        {
            return at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
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
