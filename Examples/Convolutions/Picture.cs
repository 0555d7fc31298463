using Courses;
using Netwright;

namespace Filters;

/// <summary>Where the picture comes from.</summary>
internal static class Picture
{
    /// <summary>Height and width of what the networks take.</summary>
    public const int Side = 96;

    /// <summary>Reads the picture that the user named, or the first photograph of the shared data; or else draws one.</summary>
    public static PixelImage Load(CourseOptions options)
    {
        string? path = options.IsDrawn ? null : options.Data ?? FirstPhotograph();
        Console.WriteLine(path is null ? "A picture that this program draws itself; --data names another." : path);
        return path is null ? Draw() : ImageFile.Read(path);
    }

    private static string? FirstPhotograph()
    {
        string? data = Environment.GetEnvironmentVariable("NETWRIGHT_DATA");
        string folder = Path.Combine(data ?? "", "animals3");
        return data is not null && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.png", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
    }

    /// <summary>A ball over a chequered floor, under a sky that becomes brighter.</summary>
    private static PixelImage Draw()
    {
        byte[] pixels = new byte[Side * Side * 3];
        for (int place = 0; place < Side * Side; place++)
        {
            (int row, int column) = (place / Side, place % Side);
            bool isBall = Math.Pow(row - 42, 2) + Math.Pow(column - 48, 2) < 26 * 26;
            bool isDark = ((row / 8) + (column / 8)) % 2 == 0;
            (int red, int green, int blue) = isBall
                ? (230 - (2 * Math.Abs(row - 34)), 90 - row, 60)
                : row < 60 ? (60 + row, 110 + row, 220) : isDark ? (40, 40, 50) : (210, 200, 180);
            (pixels[3 * place], pixels[(3 * place) + 1], pixels[(3 * place) + 2]) = ((byte)red, (byte)green, (byte)blue);
        }

        return new PixelImage(Side, Side, 3, pixels);
    }
}
