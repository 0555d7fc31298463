namespace Netwright.Generator.Graph;

/// <summary>The three programs that are generated from one declaration.</summary>
internal enum ExecutionKind
{
    /// <summary>One sample forward, channels in the lanes: latency.</summary>
    Sample,

    /// <summary>Sixteen samples forward, images in the lanes: throughput.</summary>
    Group,

    /// <summary>Sixteen samples forward and backward, images in the lanes.</summary>
    Training,
}
