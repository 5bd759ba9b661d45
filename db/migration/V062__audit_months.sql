-- Makes the partitions of this month and the thirteen to come. It runs with the rights of its owner, so that the application
-- may ask for partitions without being able to make or drop a table; a month that already has rows elsewhere stays there.
create function audit_months_ahead() returns void language plpgsql security definer set search_path from current as $$
declare
  parent text;
  month  date;
  part   text;
begin
  perform pg_advisory_xact_lock(510108, 61);
  foreach parent in array array['audit_entry', 'audit_link'] loop
    for step in 0..13 loop
      month := (date_trunc('month', now() at time zone 'Asia/Shanghai') + step * interval '1 month')::date;
      part := parent || to_char(month, '_YYYY_MM');
      if to_regclass(part) is null then
        begin
          if parent = 'audit_entry' then
            execute format('create table %I partition of %I for values from (%L) to (%L)', part, parent,
              month::timestamp at time zone 'Asia/Shanghai', (month + interval '1 month') at time zone 'Asia/Shanghai');
          else
            execute format('create table %I partition of %I for values from (%L) to (%L)', part, parent,
              month, (month + interval '1 month')::date);
          end if;
          execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
            part || '_is_not_truncated', part);
        exception when check_violation then
          raise notice 'rows of % lie in the last partition of %', month, parent;
        end;
      end if;
    end loop;
  end loop;
end $$;

select audit_months_ahead();
