using Netwright.Generator.Layers.Windows;

namespace Netwright.Generator.Tests.Layers.Windows;

public sealed class WindowTests
{
    [Fact]
    public void Positions_tail_and_gaps_agree_with_enumeration()
    {
        var random = new Random(1);
        for (int trial = 0; trial < 2_000; trial++)
        {
            int kernel = random.Next(1, 7);
            var window = new Window(kernel, random.Next(1, 8), random.Next(0, kernel), random.Next(0, kernel), random.Next(1, 5));
            int extent = random.Next(1, 60);
            bool[] isRead = Enumerate(window, extent, out int positions);
            string shown = $"{window} over {extent}";

            Assert.True(positions == window.Positions(extent), shown);
            if (positions > 0)
            {
                int lastTap = ((positions - 1) * window.Stride) + (int)window.Span - 1 - window.Before;
                Assert.True(Math.Max(0, extent - 1 - lastTap) == window.UnreadTail(extent), shown);
            }

            // Far from both ends, every stretch of one stride looks the same.
            int middle = (positions / 2 * window.Stride) - window.Before;
            if (middle >= window.Span && middle + window.Stride + window.Span <= extent)
            {
                Assert.True(isRead.Skip(middle).Take(window.Stride).Count(static read => read) == window.ReadOfStride, shown);
            }
        }
    }

    [Fact]
    public void The_largest_arguments_do_not_overflow()
    {
        var window = new Window(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);

        Assert.Equal(((long)(int.MaxValue - 1) * int.MaxValue) + 1, window.Span);
        Assert.Equal(0, window.Positions(int.MaxValue));
        Assert.Equal(3L * int.MaxValue, window.Padded(int.MaxValue));
    }

    private static bool[] Enumerate(Window window, int extent, out int positions)
    {
        bool[] isRead = new bool[extent];
        positions = 0;
        for (int start = -window.Before; start + window.Span <= extent + window.After; start += window.Stride)
        {
            positions++;
            for (int tap = 0; tap < window.Kernel; tap++)
            {
                int pixel = start + (tap * window.Dilation);
                if (pixel >= 0 && pixel < extent)
                {
                    isRead[pixel] = true;
                }
            }
        }

        return isRead;
    }
}
