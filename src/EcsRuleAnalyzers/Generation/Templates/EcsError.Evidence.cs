namespace EcsRuleAnalyzers.Rules.Values
{
    $visibility$ sealed partial class EcsError
    {
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
    }
}
