using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Pictures in rows and columns: samples, filters, feature maps. Their pixels stay sharp.</summary>
public sealed class ImageGrid : Figure
{
    private const double Gap = 6;
    private const double CaptionHeight = 17;

    private readonly CaptionedImage[] _images;

    /// <summary>Makes a grid of pictures with captions.</summary>
    /// <param name="images">The pictures, at least one, row by row.</param>
    /// <exception cref="ArgumentException">There is no picture.</exception>
    public ImageGrid(IEnumerable<CaptionedImage> images)
    {
        ArgumentNullException.ThrowIfNull(images);
        _images = [.. images];
        if (_images.Length == 0)
        {
            throw new ArgumentException("Expected at least one picture, found none.", nameof(images));
        }
    }

    /// <summary>Makes a grid of pictures.</summary>
    /// <param name="images">The pictures, at least one, row by row.</param>
    /// <exception cref="ArgumentException">There is no picture.</exception>
    public ImageGrid(IEnumerable<PixelImage> images)
        : this((images ?? throw new ArgumentNullException(nameof(images))).Select(static image => new CaptionedImage(image)))
    {
    }

    /// <summary>The pictures in a row; if 0, as many as make the grid about as wide as high, and at most ten.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Columns
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The pixels of the screen for each of the widest picture; if 0, as many as make it about 56 wide, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Scale
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    private int ColumnCount => Math.Min(_images.Length, Columns > 0 ? Columns : Math.Min(10, (int)Math.Ceiling(Math.Sqrt(_images.Length))));

    private int RowCount => (_images.Length + ColumnCount - 1) / ColumnCount;

    /// <summary>The pictures as one, without captions: <c>grid.ToImage().Save("samples.png")</c>. All must be of one size and have as many channels.</summary>
    /// <param name="gap">The pixels between two pictures; they are white.</param>
    /// <exception cref="InvalidOperationException">The pictures differ in size or channels.</exception>
    public PixelImage ToImage(int gap = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gap);
        PixelImage first = _images[0].Image;
        int width = (ColumnCount * (first.Width + gap)) - gap;
        int height = (RowCount * (first.Height + gap)) - gap;
        byte[] pixels = new byte[width * height * first.Channels];
        pixels.AsSpan().Fill(byte.MaxValue);
        for (int index = 0; index < _images.Length; index++)
        {
            PixelImage image = _images[index].Image;
            if ((image.Width, image.Height, image.Channels) != (first.Width, first.Height, first.Channels))
            {
                throw new InvalidOperationException(
                    $"Picture {index} is {image.Width}×{image.Height} with {image.Channels} channels; expected {first.Width}×{first.Height} with {first.Channels}, as the first.");
            }

            int length = image.Width * image.Channels;
            for (int row = 0; row < image.Height; row++)
            {
                int start = (((((index / ColumnCount) * (first.Height + gap)) + row) * width) + ((index % ColumnCount) * (first.Width + gap))) * first.Channels;
                image.Pixels.Slice(row * length, length).CopyTo(pixels.AsSpan(start));
            }
        }

        return new PixelImage(width, height, first.Channels, pixels);
    }

    /// <inheritdoc/>
    private protected override string Describe()
    {
        string title = Title.Length > 0 ? $"{Title}: " : "";
        string captions = string.Join("; ", _images.Select(static image => image.Tip.Length > 0 ? image.Tip : image.Caption).Where(static text => text.Length > 0).Take(20));
        return $"{title}{_images.Length} pictures{(captions.Length > 0 ? $": {captions}" : "")}.";
    }

    /// <inheritdoc/>
    private protected override Drawing Draw(double top)
    {
        int widest = _images.Max(static image => image.Image.Width);
        double scale = Scale > 0 ? Scale : Math.Max(1, Math.Round(56.0 / widest));
        double captions = _images.Max(static image => Svg.WidthOf(image.Caption, 12));
        double cellWidth = Math.Max(widest * scale, captions);
        double imageHeight = scale * _images.Max(static image => image.Image.Height);
        double cellHeight = imageHeight + (captions > 0 ? CaptionHeight : 0);

        var content = new List<XElement>();
        for (int index = 0; index < _images.Length; index++)
        {
            (PixelImage image, string caption, string tip) = _images[index];
            double middle = Gap + ((index % ColumnCount) * (cellWidth + Gap)) + (cellWidth / 2);
            double y = top + Gap + (index / ColumnCount * (cellHeight + Gap));
            XElement picture = Svg.Image(image, middle - (image.Width * scale / 2), y, image.Width * scale, image.Height * scale);
            content.Add(tip.Length > 0 ? picture.WithTip(tip) : picture);
            if (caption.Length > 0)
            {
                content.Add(Svg.Text(caption, middle, y + imageHeight + 13, "tick"));
            }
        }

        double width = Gap + (ColumnCount * (cellWidth + Gap));
        double offset = Math.Max(0, Svg.WidthOf(Title, 15) + (2 * Gap) - width) / 2;
        XElement grid = Svg.Element("g", ("transform", $"translate({Svg.Number(offset)} 0)")).With([.. content]);
        return new Drawing(width + (2 * offset), top + Gap + (RowCount * (cellHeight + Gap)), [grid]);
    }
}
