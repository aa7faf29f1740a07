namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>A way to write requests.</summary>
public enum Family
{
    /// <summary>The class that the generator makes.</summary>
    Generated,

    /// <summary>The model class of SDK v2.</summary>
    SdkV2,

    /// <summary>The request class of SDK v1: its setters write parameters, null does not take one back, and the region comes from the client's profile.</summary>
    SdkV1,

    /// <summary>The generic call of SDK v1; the region comes from the client's profile, and the last value of a key counts.</summary>
    CommonRequest,

    /// <summary>The generic call of SDK v2: a dictionary, made a query by <c>OpenApiUtil.Client.Query</c>, with <c>Params</c> that name the operation.</summary>
    OpenApi,
}

internal static class Families
{
    public static readonly Family[] All = Enum.GetValues<Family>();

    /// <summary>Those in which a parameter is a property.</summary>
    public static readonly Family[] WithClasses = [Family.Generated, Family.SdkV2, Family.SdkV1];

    /// <summary>Those in which a parameter is named by a text.</summary>
    public static readonly Family[] WithKeys = [Family.CommonRequest, Family.OpenApi];

    /// <summary>Those in which nobody else supplies the region.</summary>
    public static readonly Family[] ThatNeedTheRegion = [Family.Generated, Family.SdkV2, Family.OpenApi];

    /// <summary>Those in which the client's profile supplies the region.</summary>
    public static readonly Family[] ThatKnowTheRegion = [Family.SdkV1, Family.CommonRequest];

    public static Family[] Except(params Family[] left) => [.. All.Except(left)];
}
