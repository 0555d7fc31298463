namespace Netwright.Generator.Graph;

/// <summary>How a value of the lowered graph lies in memory. Chosen by a pass for each value.</summary>
internal enum Layout
{
    /// <summary>Channel, row, column: as users hand samples in and out.</summary>
    Plain,

    /// <summary>Sixteen channels in the lanes (nChw16c): channel block, row, column, channel within the block; missing channels are zeros.</summary>
    ChannelBlocked,

    /// <summary>Sixteen images in the lanes: channel, row, column, image.</summary>
    ImagesInLanes,
}
