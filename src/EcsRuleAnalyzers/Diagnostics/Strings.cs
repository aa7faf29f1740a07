using System;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>
/// What users read, in the language of whoever formats it: English, or Chinese for every culture of that language.
/// The texts are in <c>Strings.resx</c> and <c>Strings.zh-Hans.resx</c>.
/// </summary>
internal static class Strings
{
    private static readonly ResourceManager Texts = new ChineseForAll();

    private static readonly LocalizableString Language = Of("Language");

    /// <summary>The title of a diagnostic: the text <c>ECSR1001.Title</c>.</summary>
    public static LocalizableString Title(string id) => Of(id + ".Title");

    /// <summary>The message format of a diagnostic: the text <c>ECSR1001.Message</c>.</summary>
    public static LocalizableString Message(string id) => Of(id + ".Message");

    public static LocalizableString Of(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Texts, typeof(Strings), arguments);

    /// <summary>Whether the texts are Chinese for this culture; null stands for that of the user interface. Without the Chinese texts nothing is.</summary>
    public static bool AreChinese(IFormatProvider? culture) => Language.ToString(culture) == "zh";

    // There is one Chinese: that of zh-Hans. By itself a resource manager gives zh-CN and zh-SG these texts and zh, zh-Hant or zh-TW the English ones.
    private sealed class ChineseForAll() : ResourceManager(typeof(Strings))
    {
        public override string? GetString(string name, CultureInfo? culture) => base.GetString(name, IsChinese(culture) ? CultureInfo.GetCultureInfo("zh-Hans") : culture);

        private static bool IsChinese(CultureInfo? culture) =>
            culture is not null && (culture.Name == "zh" || culture.Name.StartsWith("zh-", StringComparison.Ordinal));
    }
}
