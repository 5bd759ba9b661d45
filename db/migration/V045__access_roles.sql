-- A grant may name a department, whose own targets and projects its holder looks after; more roles can be given.
alter table account_grant drop constraint account_grant_role_check;
alter table account_grant
  add column department text check (department <> ''),
  add constraint account_grant_role_check
    check (role in ('DISTRICT_OFFICIAL', 'DEPARTMENT_OFFICIAL', 'SUBDISTRICT_OFFICIAL', 'COMMUNITY_WORKER', 'POST_HOLDER', 'VIEWER',
                    'AUDITOR', 'ADMINISTRATOR', 'SECURITY_OFFICER', 'API_CLIENT')),
  add constraint account_grant_names_department check ((role = 'DEPARTMENT_OFFICIAL') = (department is not null));
