namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The wire form of requests and answers.</summary>
    internal static class EcsWire
    {
        // What may stand before an answer, among it the mark of its encoding.
        private static readonly char[] Blanks = { '\uFEFF', ' ', '\t', '\r', '\n' };

        /// <summary>Adds a text, unless it is not given.</summary>
        internal static void Add(global::System.Collections.Generic.Dictionary<string, string> parameters, string prefix, string name, string value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parameters[prefix + name] = value;
            }
        }

        /// <summary>The wire text of a number; null when there is none.</summary>
        internal static string Text(long? number)
        {
            return number == null ? null : number.Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>The wire text of a number; null when there is none.</summary>
        internal static string Text(decimal? number)
        {
            return number == null ? null : number.Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>The wire text of yes or no; null when there is neither.</summary>
        internal static string Text(bool? flag)
        {
            return flag == null ? null : flag.Value ? "true" : "false";
        }

        /// <summary>The items of a list that travel as one text; null when there are none. What is empty is left out.</summary>
        internal static string Joined(global::System.Collections.Generic.List<string> items)
        {
            return items == null ? null : string.Join(",", items.FindAll(item => !string.IsNullOrEmpty(item)));
        }

        /// <summary>The name of an item of a list.</summary>
        internal static string ItemName(string prefix, string list, int index)
        {
            return prefix + list + "." + (index + 1).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>The parameters as a query, in their order, percent-encoded as RFC 3986 says.</summary>
        internal static string ToQueryString(global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> parameters)
        {
            var query = new global::System.Text.StringBuilder();
            foreach (var parameter in parameters)
            {
                if (query.Length > 0)
                {
                    query.Append('&');
                }

                Escape(query, parameter.Key);
                query.Append('=');
                Escape(query, parameter.Value);
            }

            return query.ToString();
        }

        /// <summary>The scalar members of an answer in JSON or XML, by name.</summary>
        internal static global::System.Collections.Generic.Dictionary<string, string> ReadMembers(string answer, bool isXml)
        {
            return isXml ? ReadXmlMembers(answer) : EcsJson.ReadMembers(answer);
        }

        private static global::System.Collections.Generic.Dictionary<string, string> ReadXmlMembers(string answer)
        {
            var members = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            try
            {
                using (var reader = global::System.Xml.XmlReader.Create(new global::System.IO.StringReader(answer.TrimStart(Blanks))))
                {
                    string name = null;
                    while (reader.Read())
                    {
                        if (reader.NodeType == global::System.Xml.XmlNodeType.Element)
                        {
                            name = reader.Depth == 1 ? reader.LocalName : null;
                            if (name != null)
                            {
                                members.Remove(name);
                            }
                        }
                        else if (name != null && reader.Depth == 2
                            && (reader.NodeType == global::System.Xml.XmlNodeType.Text || reader.NodeType == global::System.Xml.XmlNodeType.CDATA))
                        {
                            string before;
                            members.TryGetValue(name, out before);
                            members[name] = before + reader.Value;
                        }
                    }
                }
            }
            catch (global::System.Xml.XmlException exception)
            {
                throw new global::System.FormatException("The answer is no XML: " + exception.Message, exception);
            }

            return members;
        }

        /// <summary>Whether an answer is XML rather than JSON.</summary>
        internal static bool IsXml(string answer)
        {
            return answer.TrimStart(Blanks).StartsWith("<", global::System.StringComparison.Ordinal);
        }

        /// <summary>A member of an answer; null when it has none of that name.</summary>
        internal static string Get(global::System.Collections.Generic.Dictionary<string, string> members, string name)
        {
            string text;
            return members.TryGetValue(name, out text) ? text : null;
        }

        internal static int? ToInt32(string text)
        {
            int value;
            return text == null ? (int?)null : int.TryParse(text, global::System.Globalization.NumberStyles.Integer, global::System.Globalization.CultureInfo.InvariantCulture, out value) ? value : throw Malformed(text, "32-bit integer");
        }

        internal static long? ToInt64(string text)
        {
            long value;
            return text == null ? (long?)null : long.TryParse(text, global::System.Globalization.NumberStyles.Integer, global::System.Globalization.CultureInfo.InvariantCulture, out value) ? value : throw Malformed(text, "64-bit integer");
        }

        internal static decimal? ToDecimal(string text)
        {
            decimal value;
            return text == null ? (decimal?)null : decimal.TryParse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value) ? value : throw Malformed(text, "number");
        }

        internal static bool? ToBoolean(string text)
        {
            bool value;
            return text == null ? (bool?)null : bool.TryParse(text, out value) ? value : throw Malformed(text, "boolean");
        }

        private static global::System.FormatException Malformed(string text, string type)
        {
            return new global::System.FormatException("A member of the answer is \"" + text + "\", which is no " + type + ".");
        }

        private static void Escape(global::System.Text.StringBuilder query, string text)
        {
            const string Hex = "0123456789ABCDEF";
            foreach (byte b in global::System.Text.Encoding.UTF8.GetBytes(text))
            {
                char c = (char)b;
                if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~')
                {
                    query.Append(c);
                }
                else
                {
                    query.Append('%').Append(Hex[b >> 4]).Append(Hex[b & 15]);
                }
            }
        }
    }
}
