namespace Netwright.Generator.Graph;

/// <summary>The buffer that holds a value.</summary>
internal enum Place
{
    /// <summary>The scratch memory of the pass.</summary>
    Arena,

    /// <summary>What the caller hands in.</summary>
    Input,

    /// <summary>What the caller gets back.</summary>
    Output,
}
