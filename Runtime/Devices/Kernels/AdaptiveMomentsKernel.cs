using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="Adam"/> or <see cref="AdamW"/>, by the formulas of <see cref="AdaptiveMomentsState"/>.</summary>
internal readonly struct AdaptiveMomentsKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "AdaptiveMoments";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 6;

    /// <inheritdoc/>
    public static int Constants => 10;

    /// <inheritdoc/>
    public static string Hlsl => $$"""
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int rate; int decay; int shrinkage; int fresh1; int beta2; int fresh2; int secondScale; int epsilon; int amsGrad; };
        RWStructuredBuffer<float> parameters : register(u0);
        RWStructuredBuffer<float> gradients : register(u1);
        RWStructuredBuffer<float> control : register(u2);
        RWStructuredBuffer<float> means : register(u3);
        RWStructuredBuffer<float> squares : register(u4);
        RWStructuredBuffer<float> greatest : register(u5);

        {{KernelSources.Flush}}

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            // control[1] is 0 where a gradient is not finite: then nothing changes.
            int place = (int)(id.y * x + id.x);
            if (id.x >= (uint)x || place >= count || control[1] == 0)
            {
                return;
            }

            float parameter = parameters[place] * asfloat(shrinkage);
            float gradient = mad(parameter, asfloat(decay), gradients[place]);

            float mean = means[place];
            mean = Flush(mad(gradient - mean, asfloat(fresh1), mean));
            means[place] = mean;

            float square = Flush(mad(gradient * gradient, asfloat(fresh2), squares[place] * asfloat(beta2)));
            squares[place] = square;
            if (amsGrad != 0)
            {
                square = max(square, greatest[place]);
                greatest[place] = square;
            }

            float root = mad(sqrt(square), asfloat(secondScale), asfloat(epsilon));
            parameters[place] = mad(mean / root, -asfloat(rate), parameter);
        }
        """;
}
