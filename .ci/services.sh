# The Debian packages and the services of the pipeline. Sourced by .ci/run.

temporary=$(mktemp -d "${TMPDIR:-/tmp}/svetionik-ci-XXXXXX")
chmod 711 "$temporary"
database_folder=$temporary
service_pids=()

stop_services() {
  local pid
  for pid in "${service_pids[@]}"; do kill -INT "$pid" 2>/dev/null; done
  for pid in "${service_pids[@]}"; do wait "$pid" 2>/dev/null; done
  rm -rf "$temporary" "$database_folder"
}
trap stop_services EXIT
trap 'exit 130' INT TERM

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

postgres_folder() {
  local newest
  newest=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [[ -x $newest/initdb ]] && echo "$newest"
}

install_debian_packages() {
  local missing=()
  postgres_folder >/dev/null || missing+=(postgresql)
  command -v redis-server >/dev/null || missing+=(redis-server)
  command -v chromium >/dev/null || missing+=(chromium)
  command -v firefox-esr >/dev/null || missing+=(firefox-esr)
  command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v bwrap >/dev/null || missing+=(bubblewrap)
  # Writer alone, without windows: LibreOffice as a whole is three times as large
  command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
  command -v openssl >/dev/null || missing+=(openssl)
  command -v qpdf >/dev/null || missing+=(qpdf)
  command -v java >/dev/null || missing+=(default-jre-headless)
  [[ -e /usr/share/java/preflight.jar ]] || missing+=(libpdfbox2-java)
  # PDFBox needs them for what Java no longer brings along, and its package does not ask for them
  [[ -e /usr/share/java/javax.activation.jar ]] || missing+=(libactivation-java)
  [[ -e /usr/share/java/jaxb-api.jar ]] || missing+=(libjaxb-api-java)
  [[ -e /usr/share/hunspell/sr_RS.dic ]] || missing+=(hunspell-sr)
  ((${#missing[@]} > 0)) || return 0
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$temporary/apt.log" 2>&1 ||
    { tail -n 20 "$temporary/apt.log"; return 1; }
}

free_port() {
  node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"
}

# PostgreSQL refuses root; exec keeps the process number, by which it is stopped
as_postgres() {
  if ((EUID == 0)); then exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"; else exec "$@"; fi
}

start_services() {
  start_postgres && start_redis
}

# in memory where there is room: each test file copies a database, which is hundreds of files
make_database_folder() {
  local room
  room=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
  ((${room:-0} >= 4 * 1024 * 1024)) || return 0
  database_folder=$(mktemp -d /dev/shm/svetionik-ci-XXXXXX)
  chmod 711 "$database_folder"
}

start_postgres() {
  local programs cluster port
  programs=$(postgres_folder) || return 1
  make_database_folder
  cluster=$database_folder/postgres
  port=$(free_port)
  mkdir "$cluster"
  ((EUID != 0)) || chown postgres "$cluster"
  (as_postgres "$programs/initdb" -D "$cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync) >"$temporary/initdb.log" || return 1
  (as_postgres "$programs/postgres" -D "$cluster" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$cluster" \
    -c max_connections=120 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c jit=off -c autovacuum=off) >"$temporary/postgres.log" 2>&1 &
  service_pids+=($!)
  database_url=postgres://postgres@127.0.0.1:$port/postgres
  wait_for "$programs/pg_isready" -q -h 127.0.0.1 -p "$port"
}

start_redis() {
  local port
  port=$(free_port)
  redis-server --port "$port" --bind 127.0.0.1 --dir "$temporary" --save '' --appendonly no --maxmemory-policy noeviction >"$temporary/redis.log" 2>&1 &
  service_pids+=($!)
  redis_url=redis://127.0.0.1:$port
  wait_for redis-cli -p "$port" ping
}

wait_for() {
  local try
  for try in $(seq 100); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.1
  done
  echo "It did not get ready: $*"
  return 1
}
