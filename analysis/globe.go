package analysis

import "math"

const (
	radian    = math.Pi / 180
	earthKm   = 6371.0
	stepKm    = 250.0
	minPoints = 3
	maxPoints = 64
)

// vector is a position on the globe of radius 1, seen from its centre: x towards (0, 0), y towards (90, 0), z towards the north pole.
type vector struct{ x, y, z float64 }

func vectorOf(p Position) vector {
	sinLon, cosLon := math.Sincos(p[0] * radian)
	sinLat, cosLat := math.Sincos(p[1] * radian)
	return vector{cosLat * cosLon, cosLat * sinLon, sinLat}
}

func (v vector) position() Position {
	lon := math.Atan2(v.y, v.x) / radian
	if lon == -180 {
		lon = 180
	}
	return Position{lon, math.Atan2(v.z, math.Hypot(v.x, v.y)) / radian}
}

func (v vector) dot(w vector) float64 { return v.x*w.x + v.y*w.y + v.z*w.z }

func (v vector) cross(w vector) vector {
	return vector{v.y*w.z - v.z*w.y, v.z*w.x - v.x*w.z, v.x*w.y - v.y*w.x}
}

func (v vector) length() float64 { return math.Sqrt(v.dot(v)) }

func (v vector) times(f float64) vector { return vector{v.x * f, v.y * f, v.z * f} }

func (v vector) plus(w vector) vector { return vector{v.x + w.x, v.y + w.y, v.z + w.z} }

// sample takes points at equal distances on the great circle between two positions, both ends among them, and no pole between them.
func sample(from, to Position) []Position {
	for _, end := range []*Position{&from, &to} {
		if end[0] == -180 { // the antimeridian has one name among points of one line
			end[0] = 180
		}
	}
	a, b := vectorOf(from), vectorOf(to)
	axis := a.cross(b)
	angle := math.Atan2(axis.length(), a.dot(b))
	side := axis.cross(a) // at a right angle to a, towards b
	if axis.length() < 1e-9 {
		side = northOf(from) // the same position, or opposite ones: any great circle joins them
	}
	side = side.times(1 / side.length())
	n := min(max(int(math.Ceil(angle*earthKm/stepKm))+1, minPoints), maxPoints)
	points := []Position{from}
	for i := 1; i < n-1; i++ {
		t := angle * float64(i) / float64(n-1)
		if p := a.times(math.Cos(t)).plus(side.times(math.Sin(t))).position(); !p.onPole() {
			points = append(points, p)
		}
	}
	points = append(points, to)
	meridian(&points[0], points[1])
	meridian(&points[len(points)-1], points[len(points)-2])
	return points
}

// meridian puts a pole, which has all longitudes, on its neighbour's.
func meridian(p *Position, neighbour Position) {
	if p.onPole() {
		p[0] = neighbour[0]
	}
}

// northOf is the direction of the north from a position; at a pole, down the meridian of its longitude.
func northOf(p Position) vector {
	sinLon, cosLon := math.Sincos(p[0] * radian)
	sinLat, cosLat := math.Sincos(p[1] * radian)
	if p.onPole() {
		return vector{cosLon, sinLon, 0}
	}
	return vector{-sinLat * cosLon, -sinLat * sinLon, cosLat}
}
