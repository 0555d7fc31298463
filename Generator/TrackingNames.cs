namespace Netwright.Generator;

/// <summary>The steps of the incremental pipeline, by which tests ask whether an edit ran them again.</summary>
internal static class TrackingNames
{
    /// <summary>The network as it is written down.</summary>
    public const string Declaration = nameof(Declaration);

    /// <summary>The network with its shapes: where this is unchanged, no code is written.</summary>
    public const string Shapes = nameof(Shapes);

    /// <summary>The files.</summary>
    public const string Code = nameof(Code);

    /// <summary>The files of the backend for DirectX 12.</summary>
    public const string DirectX = nameof(DirectX);
}
