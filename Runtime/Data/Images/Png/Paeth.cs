namespace Netwright;

/// <summary>The predictor of PNG's filter 4 (Paeth 1991, «Image File Compression Made Easy»).</summary>
internal static class Paeth
{
    /// <summary>Whichever of three neighbours is nearest to left + above − corner.</summary>
    public static byte Predict(byte left, byte above, byte corner)
    {
        int toLeft = Math.Abs(above - corner);
        int toAbove = Math.Abs(left - corner);
        int toCorner = Math.Abs(left + above - corner - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
