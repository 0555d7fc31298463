using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.CompilerServices;

public sealed class LayoutsTests
{
    private const int Lanes = NetworkCode.GroupSize;
    private const int Border = 1;

    public static TheoryData<int, int, int> Images
    {
        get
        {
            TheoryData<int, int, int> images = [];
            foreach (int channels in new[] { 1, 3, 15, 16, 17, 40 })
            {
                images.Add(channels, 1, 1);
                images.Add(channels, 5, 7);
                images.Add(channels, 4, 8);
                images.Add(channels, 2, 27);
            }

            return images;
        }
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void Channels_go_into_blocks_and_out_again(int channels, int height, int width)
    {
        float[] plain = [.. Enumerable.Range(1, channels * height * width).Select(static value => (float)value)];
        int rowStride = (width + (2 * Border)) * Lanes;
        int planeStride = (height + (2 * Border)) * rowStride;
        int origin = (Border * rowStride) + (Border * Lanes);
        int planes = (channels + Lanes - 1) / Lanes;
        float[] blocks = [.. Enumerable.Repeat(-1f, planes * planeStride)];
        Layouts.PlainToBlocks(ref plain[0], ref blocks[0], channels, height, width, planeStride, rowStride, origin);

        float[] expected = [.. Enumerable.Repeat(-1f, planes * planeStride)];
        for (int channel = 0; channel < planes * Lanes; channel++)
        {
            for (int row = 0; row < height; row++)
            {
                for (int column = 0; column < width; column++)
                {
                    expected[origin + (channel / Lanes * planeStride) + (row * rowStride) + (column * Lanes) + (channel % Lanes)]
                        = channel < channels ? plain[(((channel * height) + row) * width) + column] : 0;
                }
            }
        }

        Assert.Equal(expected, blocks);

        float[] back = new float[plain.Length];
        Layouts.BlocksToPlain(ref blocks[0], ref back[0], channels, height, width, planeStride, rowStride, origin);
        Assert.Equal(plain, back);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Members_of_a_team_do_all_rows_between_them(int members)
    {
        ThreadTeam team = new() { Size = members };
        float[] plain = [.. Enumerable.Range(1, 20 * 5 * 6).Select(static value => (float)value)];
        float[] expected = new float[2 * 5 * 6 * Lanes];
        Layouts.PlainToBlocks(ref plain[0], ref expected[0], 20, 5, 6, 5 * 6 * Lanes, 6 * Lanes, 0);
        float[] blocks = new float[expected.Length];
        float[] back = new float[plain.Length];
        for (int index = 0; index < members; index++)
        {
            Layouts.PlainToBlocks(ref plain[0], ref blocks[0], 20, 5, 6, 5 * 6 * Lanes, 6 * Lanes, 0, new TeamMember(team, index));
        }

        for (int index = 0; index < members; index++)
        {
            Layouts.BlocksToPlain(ref blocks[0], ref back[0], 20, 5, 6, 5 * 6 * Lanes, 6 * Lanes, 0, new TeamMember(team, index));
        }

        Assert.Equal(expected, blocks);
        Assert.Equal(plain, back);
    }

    [Theory]
    [InlineData(1, 1, 21, 1)]
    [InlineData(1, 3, 21, 3)]
    [InlineData(16, 32, 21, 2)]
    [InlineData(2, 9, 28, 1)]
    [InlineData(4, 5, 8, 1)]
    [InlineData(8, 0, 7, 1)]
    [InlineData(7, 17, 16, 1)]
    public void A_framed_image_has_zeros_around_it(int left, int right, int width, int members)
    {
        const int Planes = 3;
        const int Height = 4;
        const int Top = 1;
        const int Bottom = 2;
        int rowStride = left + width + right;
        int rows = Top + Height + Bottom;
        float[] plain = [.. Enumerable.Range(1, Planes * Height * width).Select(static value => (float)value)];
        float[] framed = [.. Enumerable.Repeat(-1f, (Planes * rows * rowStride) + 1)];
        ThreadTeam team = new() { Size = members };
        for (int index = 0; index < members; index++)
        {
            TeamMember member = new(team, index);
            Layouts.ClearBorder(ref framed[0], Planes, rows, rowStride, Top, Bottom, left, right, member);
            Layouts.Frame(ref plain[0], ref framed[0], Planes, Height, width, rows * rowStride, rowStride, (Top * rowStride) + left, member);
        }

        Assert.Equal(-1, framed[^1]);
        for (int at = 0; at < Planes * rows * rowStride; at++)
        {
            (int plane, int row, int column) = (at / rowStride / rows, (at / rowStride % rows) - Top, (at % rowStride) - left);
            bool isInside = row is >= 0 and < Height && column >= 0 && column < width;
            Assert.Equal(isInside ? plain[(((plane * Height) + row) * width) + column] : 0, framed[at]);
        }
    }
}
