namespace Netwright.Generator.Tests.Docs;

/// <summary>
/// Those few members of SixLabors.ImageSharp (3.1) that the adapter in docs/data.md calls, because not every package source has the package: what is
/// compiled against them is ours, not theirs.
/// </summary>
internal static class ImageSharpStandIn
{
    public const string Source = """
        namespace SixLabors.ImageSharp
        {
            public static class Image
            {
                public static Image<TPixel> Load<TPixel>(System.IO.Stream stream) where TPixel : unmanaged => new();
            }

            public sealed class Image<TPixel> : System.IDisposable where TPixel : unmanaged
            {
                public int Width => 0;

                public int Height => 0;

                public void CopyPixelDataTo(System.Span<byte> destination) { }

                public void Dispose() { }
            }
        }

        namespace SixLabors.ImageSharp.PixelFormats
        {
            public struct Rgb24;
        }
        """;
}
