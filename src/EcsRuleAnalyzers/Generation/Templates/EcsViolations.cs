namespace EcsRuleAnalyzers.Rules.Values
{
    // The violations of one request while it is checked. What is said of each is put together here, so that the checks themselves stay small.
    internal struct EcsViolations
    {
        private readonly string _operation;
        private global::System.Collections.Generic.List<EcsViolation> _all;

        internal EcsViolations(string operation)
        {
            _operation = operation;
            _all = null;
        }

        // The rule is its id, name, parameter, error code, HTTP status and message, parted by a character that none of them has.
        // The message does not name the operation or repeat the error, so that operations have the same literals.
        internal void Add(string rule, string place, string found)
        {
            if (_all == null)
            {
                _all = new global::System.Collections.Generic.List<EcsViolation>();
            }

            var said = rule.Split('\u0001');
            var culture = global::System.Globalization.CultureInfo.InvariantCulture;
            var parameter = place + said[2];
            var code = said[3].Length == 0 ? null : said[3];
            var answer = code == null ? "" : "; the service would answer " + code + " (" + said[4] + ")";
            var message = string.Format(culture, said[5], parameter, found, _operation, answer);
            _all.Add(new EcsViolation(said[0], said[1], parameter, code, int.Parse(said[4], culture), message));
        }

        // The same of a value, which is shown in quotes.
        internal void AddValue(string rule, string place, string value)
        {
            Add(rule, place, EcsPlainText.Quote(value));
        }

        // The same of a number of characters or items.
        internal void AddCount(string rule, string place, int count)
        {
            Add(rule, place, EcsWire.Text(count));
        }

        internal global::System.Collections.Generic.IReadOnlyList<EcsViolation> ToReadOnly()
        {
            return _all == null ? global::System.Array.Empty<EcsViolation>() : (global::System.Collections.Generic.IReadOnlyList<EcsViolation>)_all.AsReadOnly();
        }
    }
}
