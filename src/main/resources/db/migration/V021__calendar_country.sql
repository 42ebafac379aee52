-- Public holidays of the country. The rules of the Labour Code 2019 are applied to every supported year (from 1975): before
-- 2021 that is a computation for display, not the law of the time.
insert into calendar_holiday_rule (agency, code, name, lunar, month_number, day_number, shift_days, monday_shift_days, length_days, applies_from, applies_to, basis) values
    ('*', 'NEW_YEAR', 'Tết Dương lịch', false, 1, 1, 0, null, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm a'),
    ('*', 'TET', 'Tết Nguyên đán', true, 1, 1, -1, null, 5, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm b; mặc định: ngày cuối năm âm lịch và bốn ngày đầu năm'),
    ('*', 'REUNIFICATION', 'Ngày Chiến thắng 30/4', false, 4, 30, 0, null, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm c'),
    ('*', 'LABOUR_DAY', 'Ngày Quốc tế lao động 01/5', false, 5, 1, 0, null, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm d'),
    ('*', 'NATIONAL_DAY', 'Quốc khánh', false, 9, 2, 0, null, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm đ'),
    ('*', 'NATIONAL_DAY_ADJACENT', 'Quốc khánh', false, 9, 2, -1, 1, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm đ; mặc định: 01/9, hoặc 03/9 khi 02/9 là thứ Hai'),
    ('*', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', true, 3, 10, 0, null, 1, '1975-01-01', null, 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm e'),
    ('*', 'CULTURE_DAY', 'Ngày Văn hóa Việt Nam', false, 11, 24, 0, null, 1, '2026-07-01', null, 'Nghị quyết 28/2026/QH16, hiệu lực từ 01/7/2026');

insert into calendar_office_hours (agency, applies_from, opens, closes, basis) values
    ('*', '1975-01-01', '07:00', '11:30', 'Giờ hành chính của cơ quan'),
    ('*', '1975-01-01', '13:30', '17:00', 'Giờ hành chính của cơ quan');

insert into calendar_version (agency, number_now) values ('*', 1);

insert into calendar_decided_year (agency, year_number, basis) values
    ('*', 2024, 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội'),
    ('*', 2025, 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ'),
    ('*', 2026, 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026');

insert into calendar_decision (id, agency, decided_day, kind, name, basis, decided_by, decided_at, version) values
    ('*:2024-01-01', '*', '2024-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-08', '*', '2024-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-09', '*', '2024-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-10', '*', '2024-02-10', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-11', '*', '2024-02-11', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-12', '*', '2024-02-12', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-13', '*', '2024-02-13', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-14', '*', '2024-02-14', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-02-15', '*', '2024-02-15', 'WORKING', 'Ngày làm việc', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-04-18', '*', '2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-04-29', '*', '2024-04-29', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 04/5/2024', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-04-30', '*', '2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-05-01', '*', '2024-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động 01/5', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-05-04', '*', '2024-05-04', 'MAKE_UP', 'Làm bù cho ngày 29/4/2024', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-09-02', '*', '2024-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2024-09-03', '*', '2024-09-03', 'HOLIDAY', 'Quốc khánh', 'Thông báo nghỉ lễ, Tết năm 2024 của Bộ Lao động - Thương binh và Xã hội', 'system', '2023-12-01 08:00:00+07:00', 0),
    ('*:2025-01-01', '*', '2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-01-27', '*', '2025-01-27', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-01-28', '*', '2025-01-28', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-01-29', '*', '2025-01-29', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-01-30', '*', '2025-01-30', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-01-31', '*', '2025-01-31', 'HOLIDAY', 'Tết Nguyên đán', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-02-01', '*', '2025-02-01', 'WEEKEND', 'Ngày nghỉ hằng tuần', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-02-03', '*', '2025-02-03', 'WORKING', 'Ngày làm việc', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-04-07', '*', '2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-04-26', '*', '2025-04-26', 'MAKE_UP', 'Làm bù cho ngày 02/5/2025', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-04-30', '*', '2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-05-01', '*', '2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động 01/5', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-05-02', '*', '2025-05-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 26/4/2025', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-09-01', '*', '2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2025-09-02', '*', '2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2024-12-03 08:00:00+07:00', 0),
    ('*:2026-01-01', '*', '2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-01-02', '*', '2026-01-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 10/01/2026', 'Công văn 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-01-10', '*', '2026-01-10', 'MAKE_UP', 'Làm bù cho ngày 02/01/2026', 'Công văn 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-02-16', '*', '2026-02-16', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-02-17', '*', '2026-02-17', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-02-18', '*', '2026-02-18', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-02-19', '*', '2026-02-19', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-02-20', '*', '2026-02-20', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo 9441/TB-BNV của Bộ Nội vụ về nghỉ Tết Nguyên đán năm 2026', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-04-26', '*', '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-04-27', '*', '2026-04-27', 'SUBSTITUTE', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-04-30', '*', '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng 30/4', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-05-01', '*', '2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động 01/5', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-08-22', '*', '2026-08-22', 'MAKE_UP', 'Làm bù cho ngày 31/8/2026', 'Thông báo nghỉ lễ Quốc khánh năm 2026 của Bộ Nội vụ', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-08-31', '*', '2026-08-31', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 22/8/2026', 'Thông báo nghỉ lễ Quốc khánh năm 2026 của Bộ Nội vụ', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-09-01', '*', '2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Thông báo nghỉ lễ Quốc khánh năm 2026 của Bộ Nội vụ', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-09-02', '*', '2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112', 'system', '2025-12-25 08:00:00+07:00', 0),
    ('*:2026-11-24', '*', '2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, hiệu lực từ 01/7/2026', 'system', '2025-12-25 08:00:00+07:00', 0);
