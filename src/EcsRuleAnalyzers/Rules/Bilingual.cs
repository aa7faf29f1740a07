using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;

namespace EcsRuleAnalyzers.Rules;

/// <summary>A text in the two languages of the product, English and simplified Chinese. As an argument of a message it follows the language of the message.</summary>
internal sealed record Bilingual(string En, string Zh) : IFormattable
{
    public static readonly Bilingual Empty = new("", "");

    /// <summary>A text that is the same in both languages: a number, a quoted value.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public static Bilingual Join(string en, string zh, IEnumerable<Bilingual> parts)
    {
        var all = parts.ToList();
        return new(string.Join(en, all.Select(part => part.En)), string.Join(zh, all.Select(part => part.Zh)));
    }

    /// <summary>The same change to both texts.</summary>
    public Bilingual Select(Func<string, string> change) => new(change(En), change(Zh));

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Strings.AreChinese(formatProvider) ? Zh : En;

    /// <inheritdoc/>
    public override string ToString() => En;
}
